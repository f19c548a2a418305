import { describe, expect, it } from 'vitest';
import { loadScenario } from './load.ts';

/** In favour, against, abstaining: as the official record has it. */
const tallies: readonly (readonly [string, readonly [number, number, number]])[] = [
  ['S/RES/1970', [15, 0, 0]],
  ['S/RES/1973', [10, 0, 5]],
  ['S/2011/612', [9, 2, 4]],
];

describe('the voting record that stances of The Breach rest on', () => {
  const { seats } = loadScenario('the-breach');
  const cited = (symbol: string) =>
    seats.flatMap(({ sources }) => sources.filter((source) => source.symbol === symbol));

  it.each(tallies)('%s adds up to the official tally', (symbol, [yes, no, abstain]) => {
    const count = (position: string) => cited(symbol).filter((source) => source.position === position).length;
    expect([count('yes'), count('no'), count('abstain')]).toEqual([yes, no, abstain]);
  });

  it('gives one date and topic to each symbol', () => {
    const symbols = new Set(seats.flatMap(({ sources }) => sources.map(({ symbol }) => symbol)));
    for (const symbol of symbols) {
      expect(new Set(cited(symbol).map(({ date, topic }) => `${date} ${topic}`)).size, symbol).toBe(1);
    }
  });
});

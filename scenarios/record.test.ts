import { describe, expect, it } from 'vitest';
import { loadScenario } from './load.ts';

/** In favour, against, abstaining: as the official record has it, of votes that all fifteen members of a scenario cite. */
const tallies: Readonly<Record<string, Readonly<Record<string, readonly [number, number, number]>>>> = {
  'the-breach': { 'S/RES/1970': [15, 0, 0], 'S/RES/1973': [10, 0, 5], 'S/2011/612': [9, 2, 4] },
  'two-signatures': {
    'S/1999/201': [13, 1, 1],
    'S/1999/328': [3, 12, 0],
    'S/RES/1244': [14, 0, 1],
    'S/RES/1264': [15, 0, 0],
  },
};

describe.each(Object.keys(tallies))('the voting record that stances of %s rest on', (slug) => {
  const { seats } = loadScenario(slug);
  const cited = (symbol: string) =>
    seats.flatMap(({ sources }) => sources.filter((source) => source.symbol === symbol));

  it.each(Object.entries(tallies[slug] ?? {}))('%s adds up to the official tally', (symbol, tally) => {
    const count = (position: string) => cited(symbol).filter((source) => source.position === position).length;
    expect([count('yes'), count('no'), count('abstain')]).toEqual(tally);
  });

  it('gives one date and topic to each symbol', () => {
    const symbols = new Set(seats.flatMap(({ sources }) => sources.map(({ symbol }) => symbol)));
    for (const symbol of symbols) {
      expect(new Set(cited(symbol).map(({ date, topic }) => `${date} ${topic}`)).size, symbol).toBe(1);
    }
  });
});

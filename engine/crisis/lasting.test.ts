import { describe, expect, it } from 'vitest';
import { quietWeek } from '#engine/crisis/alone.ts';
import { initialCrisis } from '#engine/crisis/initial.ts';
import { liveWeek } from '#engine/crisis/live-week.ts';
import { standardModel } from '#engine/crisis/model.ts';
import { exampleSetup } from '#engine/crisis/testing/example-setup.ts';
import { play } from '#engine/crisis/testing/play.ts';
import type { CrisisSetup, CrisisState, Shock } from '#engine/crisis/types.ts';
import { threatenedLeft } from '#engine/crisis/violence.ts';
import { randomFrom } from '#engine/kernel/random.ts';

/** Lives weeks in which an event shocks the country: given the number of the week. */
function shocked(weeks: number, shocksIn: (week: number) => readonly Shock[]): CrisisState {
  const random = randomFrom('lasting');
  let state = initialCrisis(exampleSetup);
  for (let week = 1; week <= weeks; week++) {
    const input = { ...quietWeek, shocks: shocksIn(week) };
    state = liveWeek(state, input, exampleSetup, random, standardModel).state;
  }
  return state;
}

const offensive = (as: 'ratio' | 'held'): Shock => ({
  kind: 'event',
  source: 'offensive',
  indicator: 'battle-deaths',
  region: 'country',
  by: { as, amount: 5 },
});
const partOf = ({ regions }: CrisisState) =>
  regions.map(({ memory }) => memory['battle-deaths']['event|offensive'] ?? 0);

describe('an event that lasts', () => {
  it('[CR-90] keeps its factor whole for as long as it goes on, and fades from then on', () => {
    const once = shocked(6, (week) => (week === 2 ? [offensive('ratio')] : []));
    const lasting = shocked(6, (week) => (week < 2 ? [] : [offensive(week === 2 ? 'ratio' : 'held')]));
    for (const part of partOf(lasting)) expect(part).toBeCloseTo(Math.log(5), 10);
    for (const part of partOf(once)) expect(part).toBeLessThan(Math.log(5) / 2);
    const over = shocked(7, (week) =>
      week < 2 || week > 6 ? [] : [offensive(week === 2 ? 'ratio' : 'held')],
    );
    for (const part of partOf(over)) expect(part).toBeLessThan(Math.log(5));
  });
});

describe('who is within reach', () => {
  const setup = { threatened: 100_000, population: 1_000_000 } as CrisisSetup['regions'][number];
  const left = (flightRatio: number, refugees: number, threatened = setup.threatened) =>
    threatenedLeft(
      { displacedInternally: 0, refugees, dead: 0 },
      { ...setup, threatened },
      { ...exampleSetup.structure, flightRatio },
      standardModel.parameters.civilianDeaths,
    );

  it('[CR-91] are the fewer the more have fled, and those above all who were meant, where most get away', () => {
    expect(left(200, 0)).toBe(100_000);
    expect(left(200, 50_000)).toBeLessThan(left(4, 50_000));
    expect(left(4, 50_000)).toBeGreaterThan(90_000);
    expect(left(200, 400_000)).toBe(0);
  });

  it('[CR-91] are nobody where a people that is everybody has gone', () => {
    expect(left(200, 1_000_000, 1_000_000)).toBeCloseTo(0, 6);
    expect(left(200, 500_000, 1_000_000)).toBeCloseTo(500_000, 6);
  });
});

describe('terms under force', () => {
  const forced = (grant: Record<number, readonly ['mission']>) =>
    play({ grant, take: { 2: [{ measure: 'coalition-without-mandate', by: 'a-state' }] } }, 'terms', 30);
  const settledIn = ({ states }: ReturnType<typeof play>) =>
    states.findIndex(({ settlement }) => settlement.is === 'agreement');

  it('[CR-92] are accepted by a capital that lets those in who are to keep them, within weeks', () => {
    const accepted = settledIn(forced({ 12: ['mission'] }));
    expect(accepted).toBeGreaterThan(12);
    expect(accepted).toBeLessThan(24);
  });

  it('[CR-92] are no terms where it refuses, or where nothing forced it', () => {
    expect(settledIn(forced({}))).toBe(-1);
    expect(settledIn(play({ grant: { 12: ['mission'] } }, 'terms', 24))).toBe(-1);
  });
});

describe('an agreement', () => {
  const settled: CrisisSetup = { ...exampleSetup, stage: 'rebuild', settlement: 'agreement' };
  const binds = (state: CrisisState) => state.memory['peace-momentum']?.['driver|settlement'] ?? 0;

  it('[CR-93] binds by itself at first, and later the less, the less of it is carried out', () => {
    const signed = play({}, 'paper', 60, settled).states;
    expect(binds(signed[20] as CrisisState)).toBeGreaterThan(binds(signed[60] as CrisisState) + 5);
    const kept = play(
      {
        grant: { 1: ['mission', 'talks', 'access', 'observers'] },
        take: {
          1: [
            { measure: 'ddr-programme' },
            { measure: 'security-sector-reform' },
            { measure: 'refugee-return-programme' },
            { measure: 'reconstruction-fund' },
          ],
        },
      },
      'paper',
      60,
      settled,
    );
    if (kept.final.settlement.is !== 'agreement') throw new Error('With these dice the agreement holds');
    expect(binds(kept.final)).toBeGreaterThan(binds(signed[60] as CrisisState));
  });
});

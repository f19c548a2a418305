import { describe, expect, it } from 'vitest';
import { answerCapital } from '#engine/crisis/capital.ts';
import { initialCrisis } from '#engine/crisis/initial.ts';
import { capitalRequestKinds } from '#engine/crisis/measures/face-types.ts';
import { exampleSetup } from '#engine/crisis/testing/example-setup.ts';
import { play, seeds } from '#engine/crisis/testing/play.ts';
import type { CrisisSetup, CrisisState } from '#engine/crisis/types.ts';
import { randomFrom } from '#engine/kernel/random.ts';

const start = initialCrisis(exampleSetup);
const request = { kind: 'mission', backing: 'council' } as const;
const chance = (state: CrisisState, setup: CrisisSetup = exampleSetup) =>
  answerCapital(state, request, setup, randomFrom('chance')).chance;
const withIndices = (change: Partial<CrisisState['national']>): CrisisState => ({
  ...start,
  national: { ...start.national, ...change },
});

describe('the capital', { timeout: 60_000 }, () => {
  it('[CR-30] says the same when it is asked again in the same week', () => {
    for (const kind of capitalRequestKinds) {
      for (const seed of seeds(10)) {
        const ask = () =>
          answerCapital(start, { kind, backing: 'ambassador-alone' }, exampleSetup, randomFrom(seed));
        expect(ask()).toEqual(ask());
      }
    }
  });

  it('[CR-30] never takes back a yes because more stand behind the request', () => {
    for (const seed of seeds(40)) {
      const alone = answerCapital(
        start,
        { kind: 'talks', backing: 'ambassador-alone' },
        exampleSetup,
        randomFrom(seed),
      );
      const backed = answerCapital(
        start,
        { kind: 'talks', backing: 'council' },
        exampleSetup,
        randomFrom(seed),
      );
      if (alone.granted) expect(backed.granted).toBe(true);
    }
  });

  it('[CR-31] yields to pressure, offers and a united Council, and less the more it means to go on', () => {
    const now = chance(start);
    expect(chance(withIndices({ leverage: 50 }))).toBeGreaterThan(now);
    expect(chance(withIndices({ inducement: 40 }))).toBeGreaterThan(now);
    expect(chance(withIndices({ 'council-unity': 90 }))).toBeGreaterThan(now);
    expect(chance(withIndices({ 'regime-intent': 90 }))).toBeLessThan(now);
  });

  it('[CR-31] is sheltered from pressure by a friend abroad', () => {
    const pressed = withIndices({ leverage: 50 });
    const sheltered = { ...exampleSetup, capital: { ...exampleSetup.capital, patron: 95 } };
    expect(chance(pressed, sheltered)).toBeLessThan(chance(pressed));
  });

  it('[CR-32] gives a reason that weighed the way it went, and a chance that its factors make', () => {
    for (const seed of seeds(20)) {
      const answer = answerCapital(start, request, exampleSetup, randomFrom(seed));
      const logOdds = answer.factors.reduce((sum, { weight }) => sum + weight, 0);
      expect(answer.chance).toBeCloseTo(1 / (1 + Math.exp(-logOdds)), 9);
      expect(answer.reason).not.toBe('');
    }
    const pressed = withIndices({ leverage: 80 });
    const yes = seeds(40)
      .map((seed) => answerCapital(pressed, request, exampleSetup, randomFrom(seed)))
      .filter(({ granted }) => granted);
    expect(yes.length).toBeGreaterThan(10);
    expect(yes.every(({ reason }) => reason === 'bows-to-pressure')).toBe(true);
  });

  it('[CR-33] may withdraw what it granted, the likelier the harder it is', () => {
    const withdrawn = seeds(40).filter((seed) => {
      const { final } = play({ grant: { 4: ['mission'] } }, seed, 30);
      return final.capital.consents.mission.is === 'withdrawn';
    });
    expect(withdrawn.length).toBeGreaterThan(2);
    expect(withdrawn.length).toBeLessThan(30);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type IndicatorId, indicators, isRegional } from '#engine/crisis/indicators.ts';
import { initialCrisis } from '#engine/crisis/initial.ts';
import { stepWeek } from '#engine/crisis/step.ts';
import { anyWeeks } from '#engine/crisis/testing/arbitrary.ts';
import { exampleSetup } from '#engine/crisis/testing/example-setup.ts';
import type { Change, CrisisState, CrisisValues, WeekInput, WeekOutcome } from '#engine/crisis/types.ts';
import { randomFrom } from '#engine/kernel/random.ts';

function live(weeks: readonly ((week: number) => WeekInput)[], seed: string): readonly WeekOutcome[] {
  const random = randomFrom(seed);
  const outcomes: WeekOutcome[] = [];
  let state = initialCrisis(exampleSetup);
  for (const [index, week] of weeks.entries()) {
    const outcome = stepWeek(state, week(index + 1), exampleSetup, random);
    outcomes.push(outcome);
    state = outcome.state;
  }
  return outcomes;
}

const seed = fc.string({ minLength: 1, maxLength: 6 });

/** Lives many crises at random, and expects that none of them breaks a rule. */
function expectAlways(broken: (outcomes: readonly WeekOutcome[]) => readonly string[], numRuns = 40): void {
  fc.assert(
    fc.property(anyWeeks, seed, (weeks, dice) => {
      expect(broken(live(weeks, dice))).toEqual([]);
    }),
    { numRuns },
  );
}

function valueAt(values: CrisisValues | undefined, { indicator, region }: Change): number {
  const national = values?.national[indicator];
  const regional =
    region !== null && isRegional(indicator) ? values?.regions[region]?.[indicator] : undefined;
  return (region === null ? national : regional) ?? Number.NaN;
}

const near = (one: number, other: number) => Math.abs(one - other) <= 1e-6 * Math.max(1, Math.abs(one));

describe('any crisis, however it is handled', { timeout: 60_000 }, () => {
  it('[CR-1] gives causes that add up to every change', () => {
    expectAlways((outcomes) =>
      outcomes.flatMap(({ changes }) =>
        changes
          .filter(({ from, to, causes }) => {
            const sum = causes.reduce((total, { amount }) => total + amount, 0);
            return Math.abs(sum - (to - from)) > 1e-9;
          })
          .map(({ indicator, region }) => `${indicator} ${region}`),
      ),
    );
  });

  it('[CR-1] changes every indicator from where it was to where it is', () => {
    expectAlways((outcomes) => {
      let before: CrisisState = initialCrisis(exampleSetup);
      return outcomes.flatMap(({ state, changes }) => {
        const then = before.recent.at(-1);
        const now = state.recent.at(-1);
        before = state;
        return changes
          .filter(
            (change) => !near(change.from, valueAt(then, change)) || !near(change.to, valueAt(now, change)),
          )
          .map(({ indicator, region, from, to }) => `${indicator} ${region} ${from} ${to}`);
      });
    });
  });

  it('[CR-2] keeps every index on its scale and every count at or above nothing', () => {
    expectAlways((outcomes) =>
      outcomes.flatMap(({ state }) =>
        Object.entries(state.recent.at(-1)?.national ?? {})
          .filter(([id, value]) => {
            const top = indicators[id as IndicatorId].unit === 'index' ? 100 : Number.MAX_VALUE;
            return !(value >= 0 && value <= top);
          })
          .map(([id, value]) => `${id} ${value}`),
      ),
    );
  });

  it('[CR-3] loses nobody: home, displaced, refugees and dead are always the population', () => {
    expectAlways((outcomes) =>
      outcomes.flatMap(({ state }) =>
        state.regions
          .filter(({ home, displacedInternally, refugees, dead }, index) => {
            const places = [home, displacedInternally, refugees, dead];
            const all = places.reduce((sum, people) => sum + people, 0);
            const population = exampleSetup.regions[index]?.population ?? 0;
            return Math.abs(all - population) > 1e-3 || places.some((people) => !(people >= 0));
          })
          .map(({ id, home, displacedInternally, refugees, dead }) =>
            [id, home, displacedInternally, refugees, dead].join(' '),
          ),
      ),
    );
  });

  it('[CR-4] is the same for the same seed', () => {
    fc.assert(
      fc.property(anyWeeks, seed, (weeks, dice) => {
        expect(JSON.stringify(live(weeks, dice))).toBe(JSON.stringify(live(weeks, dice)));
      }),
      { numRuns: 15 },
    );
  });

  it('[CR-4] is plain JSON: stored and read back it is the same', () => {
    fc.assert(
      fc.property(anyWeeks, seed, (weeks, dice) => {
        const state = live(weeks, dice).at(-1)?.state;
        expect(JSON.parse(JSON.stringify(state))).toEqual(state);
      }),
      { numRuns: 15 },
    );
  });

  it('[CR-5] does not depend on the order in which equal decisions are given', () => {
    fc.assert(
      fc.property(anyWeeks, seed, (weeks, dice) => {
        const turned = weeks.map((week) => (number: number) => {
          const input = week(number);
          return { ...input, started: [...input.started].reverse(), pledges: [...input.pledges].reverse() };
        });
        const one = live(weeks, dice).at(-1)?.state.recent.at(-1)?.national;
        const other = live(turned, dice).at(-1)?.state.recent.at(-1)?.national;
        const apart = Object.keys(one ?? {}).filter(
          (id) => !near(one?.[id as IndicatorId] ?? Number.NaN, other?.[id as IndicatorId] ?? Number.NaN),
        );
        expect(apart).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });
});

import fc from 'fast-check';
import { type IndicatorId, indicatorIds } from '#engine/crisis/indicators.ts';
import { capitalRequestKinds } from '#engine/crisis/measures/face-types.ts';
import { measureIds } from '#engine/crisis/measures/ids.ts';
import { exampleSetup } from '#engine/crisis/testing/example-setup.ts';
import { granted, take } from '#engine/crisis/testing/play.ts';
import type { RegionId, Shock, WeekInput } from '#engine/crisis/types.ts';

const regionIds = exampleSetup.regions.map(({ id }) => id);
const where = fc.constantFrom<RegionId | 'country'>('country', ...regionIds);

const shock: fc.Arbitrary<Shock> = fc.record({
  kind: fc.constantFrom('event', 'facilitator'),
  source: fc.constantFrom('a-murder', 'a-flood', 'a-rumour', 'set-by-hand'),
  indicator: fc.constantFrom<IndicatorId>(...indicatorIds),
  region: where,
  by: fc.oneof(
    fc.record({
      as: fc.constant('points' as const),
      amount: fc.double({ min: -60, max: 200, noNaN: true }),
    }),
    fc.record({
      as: fc.constant('ratio' as const),
      amount: fc.double({ min: 0, max: 8, noNaN: true }),
    }),
  ),
});

const planned = fc.record({
  measure: fc.constantFrom(...measureIds),
  by: fc.constantFrom('council', 'one', 'other'),
  paid: fc.constantFrom(0, 0.1, 0.5, 1),
  target: where,
});

/** What a week may bring, however unwise. Unique measures for each taker in one week, as the session sees to. */
export const anyWeek: fc.Arbitrary<(week: number) => WeekInput> = fc
  .record({
    taken: fc.uniqueArray(planned, {
      maxLength: 5,
      selector: ({ measure, by }) => `${measure} ${by}`,
    }),
    shocks: fc.array(shock, { maxLength: 2 }),
    answers: fc.uniqueArray(fc.constantFrom(...capitalRequestKinds), { maxLength: 3 }),
    refused: fc.boolean(),
    against: fc.integer({ min: 0, max: 2 }),
    councilMet: fc.boolean(),
  })
  .map(({ taken, shocks, answers, refused, against, councilMet }) => (week: number) => {
    const moves = taken.map(({ measure, by, paid, target }) =>
      take({ measure, by, paid, params: { target } }, week),
    );
    return {
      started: moves.map(({ started }) => started),
      pledges: moves.map(({ pledge }) => pledge),
      ended: [],
      shocks,
      answers: answers.map((kind) =>
        refused ? { ...granted(kind), granted: false, reason: 'sovereignty' as const } : granted(kind),
      ),
      votes: councilMet
        ? [
            {
              adopted: against === 0,
              vetoed: against > 0,
              permanentAgainst: against,
              permanentAbstaining: 0,
              inFavour: 11,
            },
          ]
        : [],
      councilMet,
    };
  });

/** Some weeks in a row. */
export const anyWeeks = fc.array(anyWeek, { minLength: 1, maxLength: 10 });

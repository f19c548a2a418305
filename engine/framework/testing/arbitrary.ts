import fc from 'fast-check';
import { criteria } from '#engine/framework/criteria.ts';
import { purposes } from '#engine/framework/purposes.ts';
import {
  type AssessedDraft,
  type AssessedIndex,
  type AssessedMeasure,
  type AssessedRecord,
  type AssessedWeek,
  assessedIndices,
  capitalMatters,
  parts,
} from '#engine/framework/record.ts';

/** Records of every kind, sensible or not: with gaps in their weeks, sums that fall, measures of no draft. */

const week = fc.integer({ min: 0, max: 30 });
const persons = fc.integer({ min: 0, max: 20_000 });
const mark = fc.integer({ min: 0, max: 100 });
const short = fc.constantFrom('a', 'b', 'c', 'd');
const actor = fc.record({ seat: short, part: fc.constantFrom(...parts) });
const coercion = fc.constantFrom(0, 1, 2, 3);

const totals = fc.record({
  civilianDeaths: persons,
  battleDeaths: persons,
  excessDeaths: persons,
  intervenerHarm: fc.integer({ min: 0, max: 500 }),
  everDisplaced: fc.integer({ min: 0, max: 400_000 }),
});

const indices = fc.record(
  Object.fromEntries(assessedIndices.map((index) => [index, mark])) as Record<AssessedIndex, typeof mark>,
);

const anyWeek: fc.Arbitrary<AssessedWeek> = fc.record({
  week,
  stage: fc.constantFrom('prevent', 'react', 'rebuild'),
  settlement: fc.constantFrom('none', 'ceasefire', 'agreement', 'victory-of-state', 'victory-of-armed-group'),
  totals,
  indices,
  uprooted: fc.dictionary(short, persons),
});

export const anyMeasure: fc.Arbitrary<AssessedMeasure> = fc.record({
  id: fc.uuid(),
  measure: fc.constantFrom('one', 'two', 'three', 'four', 'five'),
  tool: fc.constantFrom(
    null,
    'RC-P1',
    'RC-E1',
    'RC-L4',
    'RC-M5',
    'DP-P5',
    'DP-E1',
    'DP-L2',
    'RE-E1',
    'RB-SEC2',
  ),
  stage: fc.constantFrom('prevent', 'react', 'rebuild'),
  coercion,
  military: fc.boolean(),
  purposes: fc.uniqueArray(fc.constantFrom(...purposes), { maxLength: 3 }),
  origin: fc.oneof(
    fc.record({ by: fc.constant('council' as const), draft: short }),
    actor.map((given) => ({ by: 'seat' as const, ...given })),
  ),
  week,
  consent: fc.constantFrom('given', 'absent', 'withdrawn', 'not-needed'),
  pledgedShare: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
  readyWeek: fc.option(week),
  acted: fc.option(fc.record({ from: week, until: fc.option(week) })),
  mandatedWeeks: fc.option(week),
  futile: fc.option(fc.record({ since: week, reason: fc.constant('talks-collapsed') })),
  contributors: fc.array(actor, { maxLength: 3 }),
});

export const anyDraft: fc.Arbitrary<AssessedDraft> = fc.record({
  id: short,
  author: actor,
  outcome: fc.constantFrom('written', 'tabled', 'adopted', 'vetoed', 'failed', 'withdrawn'),
  chapterSeven: fc.boolean(),
  carries: fc.array(fc.record({ measure: short, coercion, military: fc.boolean() }), { maxLength: 3 }),
  claims: fc.uniqueArray(fc.constantFrom(...criteria)),
  exitPlan: fc.boolean(),
  vote: fc.option(
    fc.record({
      week,
      inFavour: fc.integer({ min: 0, max: 15 }),
      vetoedBy: fc.uniqueArray(short),
      ballots: fc.array(
        fc.record({
          seat: short,
          inFavour: fc.boolean(),
          reasons: fc.uniqueArray(fc.constantFrom(...criteria)),
        }),
        { maxLength: 4 },
      ),
    }),
  ),
});

export const anyRecord: fc.Arbitrary<AssessedRecord> = fc.record({
  weeks: fc.array(anyWeek, { maxLength: 12 }),
  leftAlone: fc.array(fc.record({ week, totals }), { maxLength: 12 }),
  country: fc.record({
    perpetrator: fc.constantFrom('state', 'armed-group', 'both'),
    exclusion: mark,
    threatened: fc.dictionary(short, persons),
  }),
  reports: fc.array(fc.record({ week, warning: fc.constantFrom('none', 'watch', 'alert') }), {
    maxLength: 6,
  }),
  measures: fc.array(anyMeasure, { maxLength: 6 }),
  drafts: fc.uniqueArray(anyDraft, { maxLength: 4, selector: ({ id }) => id }),
  discussions: fc.array(
    fc.record({ week, body: fc.constantFrom('council', 'regional', 'secretary-general') }),
    { maxLength: 4 },
  ),
  answers: fc.array(
    fc.record({
      id: fc.uuid(),
      about: fc.constantFrom(...capitalMatters),
      is: fc.constantFrom('granted', 'refused', 'withdrawn'),
      week,
      brought: fc.boolean(),
    }),
    { maxLength: 4 },
  ),
  participation: fc.array(fc.record({ seat: short, part: fc.constantFrom(...parts), week }), {
    maxLength: 6,
  }),
});

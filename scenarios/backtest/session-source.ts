import { z } from 'zod';
import { measureFaces } from '#engine/crisis/measures/faces.ts';
import { criteria } from '#engine/framework/criteria.ts';
import { lineIds } from '#engine/framework/line-ids.ts';
import { assessedIndices, capitalMatters, type Part } from '#engine/framework/record.ts';

/** Who may act in a session that somebody writes by hand. */
export const cast = {
  france: 'council-member',
  ghana: 'council-member',
  japan: 'council-member',
  'united-states': 'council-member',
  state: 'concerned-state',
  neighbour: 'neighbour',
  union: 'regional-organisation',
  'secretary-general': 'secretariat',
  relief: 'ngo',
  press: 'press',
} as const satisfies Readonly<Record<string, Part>>;

const week = z.int().min(0).max(120);
const seat = z.enum(Object.keys(cast) as [keyof typeof cast]);
const measure = z.enum(Object.keys(measureFaces) as [string, ...string[]]);
const number = z.number().min(0);

/** One value throughout, or a value from each week that is named on. */
const step = <Value extends z.ZodType>(value: Value) =>
  z.union([value, z.record(z.string().regex(/^\d+$/), value)]);
export type Step<Value extends number | string> = Value | Readonly<Record<string, Value>>;

const indices = Object.fromEntries(assessedIndices.map((index) => [index, step(number).optional()])) as {
  readonly [Index in (typeof assessedIndices)[number]]: z.ZodOptional<ReturnType<typeof step<z.ZodNumber>>>;
};

/** What happened, week by week: persons in a week, and marks from 0 to 100. */
const course = z.strictObject({
  killed: step(number).optional(),
  want: step(number).optional(),
  fled: step(number).optional(),
  'by-interveners': step(number).optional(),
  stage: step(z.enum(['prevent', 'react', 'rebuild'])).optional(),
  settlement: step(
    z.enum(['none', 'ceasefire', 'agreement', 'victory-of-state', 'victory-of-armed-group']),
  ).optional(),
  away: z.record(z.string(), step(number)).optional(),
  ...indices,
});
export type Course = z.output<typeof course>;

const common = {
  week,
  takes: measure,
  consent: z.enum(['given', 'absent', 'withdrawn', 'not-needed']).optional(),
  pledged: z.number().min(0).max(1).optional(),
  weeks: week.optional(),
  /** From when to when it acted; from the next week on, when left out. */
  acts: z.union([z.literal('never'), z.array(week).min(1).max(2)]).optional(),
  futile: week.optional(),
  with: z.array(seat).default([]),
};

const draft = z.strictObject({
  id: z.string(),
  week,
  outcome: z.enum(['adopted', 'vetoed', 'failed']),
  author: seat.default('france'),
  'chapter-seven': z.boolean().default(true),
  carries: z.array(measure).default([]),
  claims: z.array(z.enum(criteria)).default([]),
  exit: z.boolean().default(false),
  'vetoed-by': z.array(z.string()).default([]),
});

/** A session written by hand, with the verdicts that are expected of it: `sessions/*.yaml`. */
export const sessionSource = z.strictObject({
  title: z.string(),
  about: z.string(),
  weeks: week,
  lived: course,
  alone: course.default({}),
  country: z
    .strictObject({
      perpetrator: z.enum(['state', 'armed-group', 'both']).optional(),
      exclusion: number.optional(),
      threatened: z.record(z.string(), number).optional(),
    })
    .default({}),
  warnings: z.record(z.string().regex(/^\d+$/), z.enum(['none', 'watch', 'alert'])).default({}),
  discussed: z
    .strictObject({
      council: z.array(week).default([]),
      regional: z.array(week).default([]),
      'secretary-general': z.array(week).default([]),
    })
    .prefault({}),
  answers: z
    .array(
      z.strictObject({
        week,
        about: z.enum(capitalMatters),
        is: z.enum(['granted', 'refused', 'withdrawn']),
        brought: z.boolean().default(true),
      }),
    )
    .default([]),
  'took-part': z.partialRecord(seat, week).default({}),
  drafts: z.array(draft).default([]),
  done: z
    .array(
      z.union([z.strictObject({ by: seat, ...common }), z.strictObject({ council: z.string(), ...common })]),
    )
    .default([]),
  /** By line: the verdict and the reason's code. */
  expect: z.partialRecord(z.enum(lineIds as [(typeof lineIds)[number]]), z.string()),
});
export type SessionSource = z.output<typeof sessionSource>;

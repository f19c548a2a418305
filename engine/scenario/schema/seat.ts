import { z } from 'zod';
import { measureIds } from '#engine/crisis/measures/ids.ts';
import { ballotNames } from '#engine/scenario/expressions/facts.ts';
import { emblemIds, leaningIds, seatKinds } from '#engine/scenario/scenario.ts';
import { authorId, condition, isoDay, oneLine } from './names.ts';

const leaning = z.number().min(-1).max(1);

const sign = z.union([
  z.strictObject({
    flag: z.string().regex(/^[A-Z]{2}$/, { error: 'must be two capital letters (ISO 3166)' }),
  }),
  z.strictObject({ emblem: z.enum(emblemIds) }),
]);

export const objectiveSource = z.strictObject({
  weight: z.number().gt(0).max(1),
  met: condition,
  partly: condition,
});

const voteSource = z.strictObject({
  symbol: oneLine,
  date: isoDay,
  topic: oneLine,
  position: z.enum(ballotNames),
});

export const stanceSource = z.strictObject({
  leanings: z.record(z.enum(leaningIds), leaning),
  measures: z.partialRecord(z.enum(measureIds), leaning).default({}),
  'red-lines': z
    .record(authorId, z.strictObject({ crossed: condition, ballot: z.enum(['no', 'abstain']) }))
    .default({}),
  conditions: z.record(authorId, z.strictObject({ when: condition, shift: leaning })).default({}),
});

/** A seat's file: who it is, what it has, what it wants, how a bot in it leans. Words are in the texts and the brief. */
export const seatSource = z.strictObject({
  kind: z.enum(seatKinds),
  setting: z.enum(['real', 'invented']),
  sign,
  rank: z.number().int().min(1).max(99),
  means: z.strictObject({
    'political-capital': z.number().int().min(0).max(100),
    troops: z.number().int().min(0).max(50_000),
    police: z.number().int().min(0).max(5_000),
    money: z.number().int().min(0).max(5_000),
  }),
  sources: z.array(voteSource).default([]),
  objectives: z.record(authorId, objectiveSource),
  stance: stanceSource,
});

export type SeatSource = z.infer<typeof seatSource>;

import { z } from 'zod';
import { ballotNames } from '#engine/scenario/expressions/facts.ts';
import { emblemIds, leaningIds, seatKinds } from '#engine/scenario/scenario.ts';
import { authorId, condition, isoDay, measureId, oneLine } from './names.ts';

const leaning = z.number().min(-1).max(1);

const sign = z.union([
  z.strictObject({
    flag: z
      .string()
      .regex(/^[A-Z]{2}$/, { error: 'must be two capital letters (ISO 3166)' })
      .describe("The state's two letters by ISO 3166, for real states."),
  }),
  z.strictObject({ emblem: z.enum(emblemIds).describe('A drawn sign, for all but real states.') }),
]);

export const objectiveSource = z.strictObject({
  weight: z.number().gt(0).max(1).describe("Its share in the seat's result; all of them add up to 1."),
  met: condition.describe('Condition for it to be met, judged at the end on what was true.'),
  partly: condition.describe('Condition for it to be partly met: one that asks less.'),
});

const voteSource = z.strictObject({
  symbol: oneLine.describe('The symbol of the resolution or draft, such as S/RES/1970.'),
  date: isoDay.describe('The day of the vote.'),
  topic: oneLine.describe('What it was about, in a few words.'),
  position: z.enum(ballotNames).describe('How the state voted; "yes" and "no" in quotes.'),
});

export const stanceSource = z.strictObject({
  leanings: z
    .record(z.enum(leaningIds), leaning)
    .describe('What it is for (up to 1) and against (down to -1).'),
  measures: z
    .partialRecord(measureId, leaning)
    .default({})
    .describe('How far single measures of the deck are liked (up to 1) or not (down to -1).'),
  'red-lines': z
    .record(
      authorId,
      z.strictObject({
        crossed: condition.describe('Condition on the draft that is judged.'),
        ballot: z.enum(['no', 'abstain']).describe('How the seat then votes; "no" in quotes.'),
      }),
    )
    .default({})
    .describe('What it will not let pass, whatever else a draft carries.'),
  conditions: z
    .record(
      authorId,
      z.strictObject({
        when: condition.describe('Condition on the draft, or on what has happened.'),
        shift: leaning.describe('By how much it is then more (up to 1) or less (down to -1) in favour.'),
      }),
    )
    .default({})
    .describe('What makes it more or less willing.'),
});

/** A seat's file: who it is, what it has, what it wants, how a bot in it leans. Words are in the texts and the brief. */
export const seatSource = z.strictObject({
  kind: z.enum(seatKinds).describe('What sort of seat it is; it decides what it may do.'),
  setting: z.enum(['real', 'invented']).describe('Whether the seat stands for somebody real.'),
  sign: sign.describe('What stands beside its name.'),
  rank: z.number().int().min(1).max(99).describe('Who is filled first as people arrive: 1 before 2.'),
  means: z
    .strictObject({
      'political-capital': z
        .number()
        .int()
        .min(0)
        .max(100)
        .describe('Points to spend on what costs influence.'),
      troops: z.number().int().min(0).max(50_000).describe('Soldiers it can give.'),
      police: z.number().int().min(0).max(5_000).describe('Police it can give.'),
      money: z.number().int().min(0).max(5_000).describe('Millions of US dollars it can give.'),
    })
    .describe('What it has for the whole session.'),
  sources: z
    .array(voteSource)
    .default([])
    .describe('Recorded votes on which the stance of a member of the Council rests; shown to everybody.'),
  objectives: z.record(authorId, objectiveSource).describe('What it wants, two to five things.'),
  stance: stanceSource.describe('How a bot in this seat leans.'),
});

export type SeatSource = z.infer<typeof seatSource>;

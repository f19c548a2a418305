import { z } from 'zod';
import { draftLimits } from '#engine/council/limits.ts';
import { operativePhrases, preambularPhrases } from '#engine/council/phrases.ts';
import { draftId, paragraphId } from '#engine/session/schemas.ts';
import { countSubparagraphs, isWellNested, subparagraphLevels } from './subparagraphs.ts';
import { typedMeasure, typedOpening, wording } from './typed.ts';

export type { Wording } from './typed.ts';

const body = wording(draftLimits.text);

/** [DR-16] [DR-17] */
const typedSubparagraphs = z
  .array(
    z.strictObject({
      id: paragraphId.nullable(),
      level: z.literal(subparagraphLevels),
      body: wording(draftLimits.subparagraph),
    }),
  )
  .max(draftLimits.subparagraphs)
  .refine((all) => isWellNested(all.map(({ level }) => level)), {
    error: 'has a sub-paragraph that stands too deep below the one before it',
  })
  .optional();

export type TypedSubparagraphs = z.infer<typeof typedSubparagraphs>;

/** `id` is null for a paragraph that is new. */
const preambularParagraph = z.strictObject({
  id: paragraphId.nullable(),
  opening: typedOpening(preambularPhrases),
  body,
  subparagraphs: typedSubparagraphs,
});

const operativeParagraph = z
  .strictObject({
    id: paragraphId.nullable(),
    opening: typedOpening(operativePhrases),
    body: body.nullable(),
    measure: typedMeasure.nullable(),
    subparagraphs: typedSubparagraphs,
  })
  .refine((paragraph) => paragraph.body !== null || paragraph.measure !== null, {
    error: 'has neither a text nor a measure',
    path: ['body'],
  });

const forceCase = z.strictObject({
  authority: body.nullable(),
  'just-cause': body.nullable(),
  intention: body.nullable(),
  'last-resort': body.nullable(),
  'proportional-means': body.nullable(),
  prospects: body.nullable(),
});

export const typedDraft = z
  .strictObject({
    title: wording(draftLimits.title).nullable(),
    chapterSeven: z.boolean(),
    preambular: z.array(preambularParagraph).max(draftLimits.preambular),
    operative: z.array(operativeParagraph).max(draftLimits.operative),
    forceCase,
    exitPlan: body.nullable(),
  })
  .refine((text) => countSubparagraphs(text) <= draftLimits.allSubparagraphs, {
    error: 'has too many sub-paragraphs',
  });
/** A draft's whole text as a delegation typed it. */
export type TypedDraft = z.infer<typeof typedDraft>;

export const draftCommands = [
  z.strictObject({ type: z.literal('SubmitDraft'), text: typedDraft }),
  z.strictObject({ type: z.literal('ReviseDraft'), draft: draftId, text: typedDraft }),
  z.strictObject({ type: z.literal('SponsorDraft'), draft: draftId }),
  z.strictObject({ type: z.literal('UnsponsorDraft'), draft: draftId }),
  z.strictObject({ type: z.literal('TableDraft'), draft: draftId }),
  z.strictObject({ type: z.literal('WithdrawDraft'), draft: draftId }),
] as const;

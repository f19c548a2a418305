import { z } from 'zod';
import { draftLimits } from '#engine/council/limits.ts';
import { operativePhrases, preambularPhrases } from '#engine/council/phrases.ts';
import { chosenParams } from '#engine/session/moves/commands.ts';
import { draftId, paragraphId, plainId, textId, writing } from '#engine/session/schemas.ts';

/** [DR-4] A text of a draft as it is typed: one that the draft holds already and keeps, or a new one. */
function wording(max: number) {
  return z.discriminatedUnion('is', [
    z.strictObject({ is: z.literal('kept'), text: textId }),
    z.strictObject({ is: z.literal('new'), body: writing(max) }),
  ]);
}
export type Wording = z.infer<ReturnType<typeof wording>>;

function opening<const Phrases extends readonly string[]>(phrases: Phrases) {
  return z.discriminatedUnion('is', [
    z.strictObject({ is: z.literal('phrase'), phrase: z.enum(phrases) }),
    z.strictObject({ is: z.literal('own'), words: wording(draftLimits.opening) }),
  ]);
}

const body = wording(draftLimits.text);

/** `id` is null for a paragraph that is new. */
const preambularParagraph = z.strictObject({
  id: paragraphId.nullable(),
  opening: opening(preambularPhrases),
  body,
});

const operativeParagraph = z
  .strictObject({
    id: paragraphId.nullable(),
    opening: opening(operativePhrases),
    body: body.nullable(),
    measure: z.strictObject({ id: plainId, params: chosenParams }).nullable(),
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

export const typedDraft = z.strictObject({
  title: wording(draftLimits.title).nullable(),
  chapterSeven: z.boolean(),
  preambular: z.array(preambularParagraph).max(draftLimits.preambular),
  operative: z.array(operativeParagraph).max(draftLimits.operative),
  forceCase,
  exitPlan: body.nullable(),
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

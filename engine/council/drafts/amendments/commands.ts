import { z } from 'zod';
import { subparagraphLevels } from '#engine/council/drafts/subparagraphs.ts';
import { typedMeasure, typedOpening, wording } from '#engine/council/drafts/typed.ts';
import { amendmentLimits, draftLimits } from '#engine/council/limits.ts';
import { operativePhrases, preambularPhrases } from '#engine/council/phrases.ts';
import { chosenParams } from '#engine/session/moves/commands.ts';
import { amendmentId, draftId, paragraphId } from '#engine/session/schemas.ts';

const body = wording(draftLimits.text);

const place = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('first') }),
  z.strictObject({ is: z.literal('after'), paragraph: paragraphId }),
]);

const subparagraph = {
  level: z.literal(subparagraphLevels),
  body: wording(draftLimits.subparagraph),
};
const subparagraphs = z.array(z.strictObject(subparagraph)).max(draftLimits.subparagraphs).optional();

const addition = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('preambular'),
    opening: typedOpening(preambularPhrases),
    body,
    subparagraphs,
  }),
  z.strictObject({
    kind: z.literal('operative'),
    opening: typedOpening(operativePhrases),
    body: body.nullable(),
    measure: typedMeasure.nullable(),
    subparagraphs,
  }),
  z.strictObject({ kind: z.literal('subparagraph'), ...subparagraph }),
]);

/** Which list of phrases an opening is from follows from the paragraph that is named, and is checked with the draft at hand. */
const typedChange = z.discriminatedUnion('is', [
  z.strictObject({
    is: z.literal('replace'),
    paragraph: paragraphId,
    opening: typedOpening([...preambularPhrases, ...operativePhrases]).nullable(),
    body,
  }),
  z.strictObject({ is: z.literal('add'), at: place, adds: addition }),
  z.strictObject({ is: z.literal('delete'), paragraph: paragraphId }),
  z.strictObject({ is: z.literal('set-measure'), paragraph: paragraphId, params: chosenParams }),
  z.strictObject({ is: z.literal('chapter-seven'), acts: z.boolean() }),
]);
/** A change to a draft as a delegation typed it. */
export type TypedChange = z.infer<typeof typedChange>;

export const amendmentCommands = [
  z.strictObject({
    type: z.literal('SubmitAmendment'),
    draft: draftId,
    changes: z.array(typedChange).min(1).max(amendmentLimits.changes),
  }),
  z.strictObject({ type: z.literal('WithdrawAmendment'), amendment: amendmentId }),
] as const;

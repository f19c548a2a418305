import { z } from 'zod';
import { draftLimits } from '#engine/council/limits.ts';
import { chosenParams } from '#engine/session/moves/commands.ts';
import { plainId, textId, writing } from '#engine/session/schemas.ts';

/** [DR-4] A text of a draft as it is typed: one that the draft holds already and keeps, or a new one. */
export function wording(max: number) {
  return z.discriminatedUnion('is', [
    z.strictObject({ is: z.literal('kept'), text: textId }),
    z.strictObject({ is: z.literal('new'), body: writing(max) }),
  ]);
}
export type Wording = z.infer<ReturnType<typeof wording>>;

/** [DR-5] How a paragraph opens, as it is typed. */
export type TypedOpening<Phrase> =
  | { readonly is: 'phrase'; readonly phrase: Phrase }
  | { readonly is: 'own'; readonly words: Wording };

export function typedOpening<const Phrases extends readonly string[]>(phrases: Phrases) {
  return z.discriminatedUnion('is', [
    z.strictObject({ is: z.literal('phrase'), phrase: z.enum(phrases) }),
    z.strictObject({ is: z.literal('own'), words: wording(draftLimits.opening) }),
  ]);
}

export const typedMeasure = z.strictObject({ id: plainId, params: chosenParams });

import { strengthOf } from '#engine/council/phrases.ts';
import type { Deck } from '#engine/session/deck.ts';
import type { TypedDraft } from './commands.ts';
import type { DraftText } from './slice.ts';

/** A piece of advice on a draft, worded where it is shown. Paragraphs are named by kind and place, as new ones have no id yet. */
export type DraftHint =
  | { readonly code: 'own-opening'; readonly kind: 'preambular' | 'operative'; readonly place: number }
  | { readonly code: 'threat-not-determined' }
  | { readonly code: 'coercion-not-decided'; readonly place: number; readonly measure: string };

/** The weakest opening that binds: "Demands" and what decides. */
const binding = 4;

/** [DR-14] What a drafter should look at again; none of it stops a draft. Places count from 0. */
export function draftHints(draft: DraftText | TypedDraft, deck: Deck): readonly DraftHint[] {
  return [...ownOpenings(draft), ...undeterminedThreat(draft), ...undecidedCoercion(draft, deck)];
}

function ownOpenings(draft: DraftText | TypedDraft): readonly DraftHint[] {
  return (['preambular', 'operative'] as const).flatMap((kind) =>
    draft[kind].flatMap(({ opening }, place): DraftHint[] =>
      opening.is === 'own' ? [{ code: 'own-opening', kind, place }] : [],
    ),
  );
}

/** Article 39: the Council determines a threat to the peace before it acts under Chapter VII. */
function undeterminedThreat({
  chapterSeven,
  preambular,
  operative,
}: DraftText | TypedDraft): readonly DraftHint[] {
  const determines = [...preambular, ...operative].some(
    ({ opening }) =>
      opening.is === 'phrase' && (opening.phrase === 'determining' || opening.phrase === 'determines'),
  );
  return chapterSeven && !determines ? [{ code: 'threat-not-determined' }] : [];
}

function undecidedCoercion({ operative }: DraftText | TypedDraft, deck: Deck): readonly DraftHint[] {
  return operative.flatMap(({ opening, measure }, place): DraftHint[] => {
    if (measure === null || opening.is === 'own' || strengthOf[opening.phrase] >= binding) return [];
    const coercive = (deck[measure.id]?.face.coercion ?? 0) >= 2;
    return coercive ? [{ code: 'coercion-not-decided', place, measure: measure.id }] : [];
  });
}

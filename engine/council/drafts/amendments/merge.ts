import { circulated } from '#engine/council/drafts/evolve-versions.ts';
import { type Draft, findDraft } from '#engine/council/drafts/slice.ts';
import type { CouncilSlice } from '#engine/council/slice.ts';
import type { AmendmentId, DraftId } from '#engine/kernel/ids.ts';
import { ok, type Result } from '#engine/kernel/result.ts';
import { applyAmendment } from './apply.ts';
import { type Conflict, conflictsOf } from './conflicts.ts';
import type { AmendmentEvent } from './events.ts';
import { type Amendment, findAmendment, isPendingAmendment } from './slice.ts';

type Fallen = readonly Extract<AmendmentEvent, { type: 'AmendmentFell' }>[];
type Merged = readonly Extract<AmendmentEvent, { type: 'DraftAmended' | 'AmendmentFell' }>[];

/**
 * [AM-10] What an adopted amendment brings about: the draft as amended, and the fall of every other amendment to it that no
 * longer fits.
 *
 * @returns the facts in order, or the conflicts when the amendment itself no longer fits the draft.
 * @throws when the chamber knows no such amendment, or not its draft.
 */
export function mergeAmendment(council: CouncilSlice, id: AmendmentId): Result<Merged, readonly Conflict[]> {
  const amendment = findAmendment(council.amendments, id);
  const draft = amendment && findDraft(council.drafts, amendment.draft);
  if (amendment === undefined || draft === undefined) throw new Error(`No amendment ${id} to merge`);
  const amended = applyAmendment(draft, amendment);
  if (!amended.ok) return amended;
  const { text, lastParagraph } = amended.value;
  const before = pendingFor(council, draft.id).filter((other) => other.id !== id);
  return ok([
    { type: 'DraftAmended', draft: draft.id, amendment: id, text, lastParagraph },
    ...falling(before, { ...draft, ...text, revision: draft.revision + 1, earlier: circulated(draft) }),
  ]);
}

/** [AM-11] The fall of every amendment to a draft that is no longer on the table. */
export function fallWithDraft(council: CouncilSlice, draft: DraftId): Fallen {
  return pendingFor(council, draft).map(({ id }) => ({
    type: 'AmendmentFell',
    amendment: id,
    because: 'draft-off-the-table',
  }));
}

/** [AM-10] The fall of those amendments that no longer fit a draft as it stands. */
export function falling(amendments: readonly Amendment[], draft: Draft): Fallen {
  return amendments.flatMap((amendment) => {
    const [conflict] = conflictsOf(draft, amendment);
    return conflict === undefined
      ? []
      : [{ type: 'AmendmentFell' as const, amendment: amendment.id, because: conflict.is }];
  });
}

/** The amendments to a draft that are still to be voted on, in the order in which they were submitted. */
export function pendingFor({ amendments }: CouncilSlice, draft: DraftId): readonly Amendment[] {
  return amendments.filter((amendment) => amendment.draft === draft && isPendingAmendment(amendment));
}

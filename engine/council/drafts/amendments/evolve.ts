import { withDraft } from '#engine/council/drafts/evolve.ts';
import { circulated } from '#engine/council/drafts/evolve-versions.ts';
import type { CouncilSlice } from '#engine/council/slice.ts';
import type { AmendmentId } from '#engine/kernel/ids.ts';
import type { AmendmentEvent } from './events.ts';
import type { Amendment, AmendmentStatus } from './slice.ts';

export function evolveAmendments(slice: CouncilSlice, event: AmendmentEvent): CouncilSlice {
  switch (event.type) {
    case 'AmendmentSubmitted': {
      const { type: _, amendment: id, ...said } = event;
      const amendment: Amendment = { ...said, id, status: { is: 'submitted' } };
      return { ...slice, amendments: [...slice.amendments, amendment] };
    }
    case 'AmendmentWithdrawn':
      return withAmendment(slice, event.amendment, { is: 'withdrawn' });
    case 'AmendmentFell':
      return withAmendment(slice, event.amendment, { is: 'fallen' });
    case 'DraftAmended':
      return withDraft(withAmendment(slice, event.amendment, { is: 'adopted' }), event.draft, (draft) => ({
        ...event.text,
        revision: draft.revision + 1,
        lastParagraph: event.lastParagraph,
        earlier: circulated(draft),
      }));
  }
}

/** The chamber with another status of one amendment. */
export function withAmendment(slice: CouncilSlice, id: AmendmentId, status: AmendmentStatus): CouncilSlice {
  return {
    ...slice,
    amendments: slice.amendments.map((amendment) =>
      amendment.id === id ? { ...amendment, status } : amendment,
    ),
  };
}

import { withDraft } from '#engine/council/drafts/evolve.ts';
import { circulated } from '#engine/council/drafts/evolve-versions.ts';
import type { CouncilSlice } from '#engine/council/slice.ts';
import type { PartId } from '#engine/kernel/ids.ts';
import type { PartEvent } from './events.ts';
import type { Part, PartStatus } from './slice.ts';

export function evolveParts(slice: CouncilSlice, event: PartEvent): CouncilSlice {
  switch (event.type) {
    case 'SeparateVoteAsked': {
      const { part: id, draft, seat: by, paragraphs } = event;
      const part: Part = { id, draft, by, paragraphs, status: 'asked' };
      return { ...slice, parts: [...slice.parts, part] };
    }
    case 'SeparateVoteRefused':
      return settlePart(slice, event.part, 'refused');
    case 'SeparateVoteWithdrawn':
      return settlePart(slice, event.part, 'withdrawn');
    case 'PartFell':
      return settlePart(slice, event.part, 'fallen');
    case 'PartStruck':
      return withDraft(slice, event.draft, (draft) => ({
        ...event.text,
        revision: draft.revision + 1,
        earlier: circulated(draft),
      }));
    case 'DraftRejectedInParts':
      return {
        ...withDraft(slice, event.draft, ({ status }) => ({
          status: { is: 'failed', symbol: ('symbol' in status ? status.symbol : null) ?? '' },
        })),
        underVote: null,
        parts: slice.parts.map((part) =>
          part.draft === event.draft && part.status === 'asked' ? { ...part, status: 'fallen' } : part,
        ),
      };
    case 'AmendmentVoteRequested':
      return { ...slice, requested: [...slice.requested, event.amendment] };
  }
}

/** The chamber with another status of one part. */
export function settlePart(slice: CouncilSlice, id: PartId, status: PartStatus): CouncilSlice {
  return {
    ...slice,
    parts: slice.parts.map((part) => (part.id === id ? { ...part, status } : part)),
  };
}

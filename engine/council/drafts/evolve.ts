import type { CouncilSlice } from '#engine/council/slice.ts';
import type { DraftId } from '#engine/kernel/ids.ts';

import type { DraftEvent } from './events.ts';
import { circulated, revisedSymbol } from './evolve-versions.ts';
import type { Draft } from './slice.ts';

export function evolveDrafts(slice: CouncilSlice, event: DraftEvent): CouncilSlice {
  switch (event.type) {
    case 'DraftSubmitted': {
      const { draft: id, author, sponsors, text, lastParagraph } = event;
      const draft: Draft = {
        ...text,
        id,
        author,
        sponsors,
        revision: 0,
        lastParagraph,
        earlier: [],
        status: { is: 'written' },
      };
      return { ...slice, drafts: [...slice.drafts, draft] };
    }
    case 'DraftRevised':
      return withDraft(slice, event.draft, (draft) => ({
        ...event.text,
        revision: draft.revision + 1,
        lastParagraph: event.lastParagraph,
        earlier: circulated(draft),
        status:
          draft.status.is === 'tabled'
            ? { is: 'tabled', symbol: revisedSymbol(draft.status.symbol) }
            : draft.status,
      }));
    case 'DraftSponsored':
      return withDraft(slice, event.draft, ({ sponsors }) => ({
        sponsors: [...sponsors.filter((seat) => seat !== event.seat), event.seat],
      }));
    case 'SponsorshipEnded':
      return withDraft(slice, event.draft, ({ sponsors }) => ({
        sponsors: sponsors.filter((seat) => seat !== event.seat),
      }));
    case 'DraftTabled':
      return {
        ...withDraft(slice, event.draft, () => ({ status: { is: 'tabled', symbol: event.symbol } })),
        tabled: [...slice.tabled, event.draft],
      };
    case 'DraftWithdrawn':
      return withDraft(slice, event.draft, ({ status }) => ({
        status: { is: 'withdrawn', symbol: 'symbol' in status ? status.symbol : null },
      }));
  }
}

export function withDraft(
  slice: CouncilSlice,
  id: DraftId,
  change: (draft: Draft) => Partial<Draft>,
): CouncilSlice {
  return {
    ...slice,
    drafts: slice.drafts.map((draft) => (draft.id === id ? { ...draft, ...change(draft) } : draft)),
  };
}

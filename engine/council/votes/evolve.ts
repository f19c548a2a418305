import { withDraft } from '#engine/council/drafts/evolve.ts';
import type { DraftStatus } from '#engine/council/drafts/slice.ts';
import { rollCallOf, withBallot } from '#engine/council/polls/slice.ts';
import type { CouncilSlice } from '#engine/council/slice.ts';
import type { VoteEvent } from './events.ts';
import type { ClosedVote, OpenVote } from './slice.ts';

type Closed = Extract<VoteEvent, { type: 'VoteClosed' }>;

export function evolveVotes(slice: CouncilSlice, event: VoteEvent): CouncilSlice {
  switch (event.type) {
    case 'VoteOpened': {
      const { type: _, ...opened } = event;
      const { draft } = event;
      const vote: OpenVote = { ...opened, ballots: {} };
      return {
        ...withDraft(slice, draft, ({ status }) => ({ status: { is: 'voting', symbol: symbolIn(status) } })),
        vote,
        underVote: draft,
        agenda: 'adopted',
      };
    }
    case 'VoteCast': {
      if (slice.vote === null) return slice;
      const { seat, ballot, reasons, explanation } = event;
      return { ...slice, vote: withBallot(slice.vote, seat, { ballot, reasons, explanation }) };
    }
    case 'RegionalActionApproved': {
      const { draft, instance } = event;
      return { ...slice, approvals: [...slice.approvals, { draft, instance, turn: slice.turn }] };
    }
    case 'VoteClosed':
      return slice.vote === null ? slice : closeVote(slice, slice.vote, event);
  }
}

function closeVote(slice: CouncilSlice, open: OpenVote, event: Closed): CouncilSlice {
  const { draft, by: closedBy, silent, outcome, resolution } = event;
  const { closesAt: _, ...matter } = open;
  const ballots = rollCallOf(open, silent);
  const closed: ClosedVote = { ...matter, ballots, turn: slice.turn, closedBy, outcome, resolution };
  return {
    ...withDraft(slice, draft, ({ status }) => ({ status: statusAfter(event, symbolIn(status)) })),
    vote: null,
    underVote: null,
    votes: [...slice.votes, closed],
  };
}

function statusAfter({ outcome, resolution }: Closed, symbol: string): DraftStatus {
  if (outcome.result === 'adopted') return { is: 'adopted', symbol, resolution: resolution ?? symbol };
  return { is: outcome.result, symbol };
}

function symbolIn(status: DraftStatus): string {
  return ('symbol' in status ? status.symbol : null) ?? '';
}

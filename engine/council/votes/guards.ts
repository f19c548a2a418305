import {
  actsForMember,
  chairs,
  chamberIsOpen,
  inMeetingPhase,
  mayPublish,
  meetingIsOpen,
  noVoteIsOpen,
} from '#engine/council/chair.ts';
import { findDraft } from '#engine/council/drafts/slice.ts';
import type { CouncilSlice } from '#engine/council/slice.ts';
import type { DraftId } from '#engine/kernel/ids.ts';
import { type Guard, isFacilitator, ownSeat } from '#engine/session/ask.ts';
import type { CommandOf } from '#engine/session/commands.ts';
import { all, no, type Permit, yes } from '#engine/session/permit.ts';
import { stillExpected } from './attendance.ts';
import { nextForVote, type OpenVote } from './slice.ts';

/** [VO-1] [VO-2] */
export const putToVote: Guard<CommandOf<'PutToVote'>> = (ask, { draft }) => {
  const { public: slice } = ask.view;
  return all(
    chamberIsOpen(ask),
    chairs(ask),
    inMeetingPhase(slice),
    meetingIsOpen(slice.council),
    noVoteIsOpen(slice.council),
    isNext(slice.council, draft),
  );
};

/** [VO-5] */
export const castVote: Guard<CommandOf<'CastVote'>> = (ask, { draft, explanation }) => {
  const { vote } = ask.view.public.council;
  const before = all(chamberIsOpen(ask), actsForMember(ask));
  const seat = ownSeat(ask);
  if (before.may === 'no' || seat === null) return before;
  if (vote === null) return no('voting/no-vote-open');
  if (vote.ballots[seat] !== undefined) return no('voting/already-voted');
  return all(isOn(vote, draft), explanation ? mayPublish(ask) : yes);
};

/** [VO-8] */
export const closeVote: Guard<CommandOf<'CloseVote'>> = (ask, { draft }) => {
  const { council, lobby } = ask.view.public;
  const before = all(chamberIsOpen(ask), chairs(ask));
  if (before.may === 'no') return before;
  if (council.vote === null) return no('voting/no-vote-open');
  const expected = isFacilitator(ask) ? [] : stillExpected(council.vote, lobby);
  const waiting = expected.length > 0 ? no('voting/ballots-awaited', { awaited: expected.length }) : yes;
  return all(isOn(council.vote, draft), waiting);
};

/** A ballot or a closing that was meant for another vote does nothing to this one. */
function isOn(vote: OpenVote, draft: DraftId | undefined): Permit {
  return draft === undefined || draft === vote.draft ? yes : no('voting/other-draft');
}

function isNext({ drafts, tabled }: CouncilSlice, id: DraftId | undefined): Permit {
  const next = nextForVote(drafts, tabled);
  if (id === undefined) return next === null ? no('voting/nothing-tabled') : yes;
  const draft = findDraft(drafts, id);
  if (draft === undefined) return no('drafting/unknown-draft');
  if (draft.status.is !== 'tabled') return no('voting/not-on-the-table');
  if (draft.sponsors.length === 0) return no('voting/needs-sponsor');
  if (next === null || next.id === id) return yes;
  return no('voting/earlier-draft-first', {
    symbol: 'symbol' in next.status ? (next.status.symbol ?? '') : '',
  });
}

import {
  chairs,
  chamberIsOpen,
  inMeetingPhase,
  mayPublish,
  meetingIsOpen,
  noVoteIsOpen,
} from '#engine/council/chair.ts';
import { findDraft } from '#engine/council/drafts/slice.ts';
import { isSetAside } from '#engine/council/motions/aside.ts';
import { noMotionWaits } from '#engine/council/motions/blocking.ts';
import { noPointIsOpen } from '#engine/council/points/blocking.ts';
import { mayCast, mayClose } from '#engine/council/polls/guards.ts';
import type { CouncilSlice } from '#engine/council/slice.ts';
import type { DraftId } from '#engine/kernel/ids.ts';
import type { Guard } from '#engine/session/ask.ts';
import type { CommandOf } from '#engine/session/commands.ts';
import { all, no, type Permit, yes } from '#engine/session/permit.ts';
import { nextForVote } from './next.ts';
import type { OpenVote } from './slice.ts';

/** [VO-1] [VO-2] */
export const putToVote: Guard<CommandOf<'PutToVote'>> = (ask, { draft }) => {
  const { public: slice } = ask.view;
  return all(
    chamberIsOpen(ask),
    chairs(ask),
    inMeetingPhase(slice),
    meetingIsOpen(slice.council),
    noVoteIsOpen(slice.council),
    noPointIsOpen(slice.council),
    noMotionWaits(slice),
    isNext(slice.council, draft),
  );
};

/** [VO-5] */
export const castVote: Guard<CommandOf<'CastVote'>> = (ask, { draft, ballot, explanation }) => {
  const { vote } = ask.view.public.council;
  return all(mayCast(ask, vote, ballot), isOn(vote, draft), explanation ? mayPublish(ask) : yes);
};

/** [VO-8] */
export const closeVote: Guard<CommandOf<'CloseVote'>> = (ask, { draft }) => {
  const { vote } = ask.view.public.council;
  return all(chamberIsOpen(ask), chairs(ask), isOn(vote, draft), mayClose(ask, vote));
};

/** A ballot or a closing that was meant for another vote does nothing to this one. */
function isOn(vote: OpenVote | null, draft: DraftId | undefined): Permit {
  return vote === null || draft === undefined || draft === vote.draft ? yes : no('voting/other-draft');
}

function isNext(council: CouncilSlice, id: DraftId | undefined): Permit {
  const { drafts } = council;
  const next = nextForVote(council);
  if (id === undefined) return next === null ? no('voting/nothing-tabled') : yes;
  const draft = findDraft(drafts, id);
  if (draft === undefined) return no('drafting/unknown-draft');
  if (draft.status.is !== 'tabled') return no('voting/not-on-the-table');
  if (isSetAside(council, id)) return no('voting/set-aside');
  if (draft.sponsors.length === 0) return no('voting/needs-sponsor');
  if (next === null || next.id === id) return yes;
  return no('voting/earlier-draft-first', {
    symbol: 'symbol' in next.status ? (next.status.symbol ?? '') : '',
  });
}

import { chamberIsOpen, mayPublish, rightOf } from '#engine/council/chair.ts';
import { findDraft } from '#engine/council/drafts/slice.ts';
import { amendmentLimits } from '#engine/council/limits.ts';
import { hasVotingBegun } from '#engine/council/votes/begun.ts';
import { actsForSeat, type Guard, ownSeat, sitsInSeat } from '#engine/session/ask.ts';
import type { CommandOf } from '#engine/session/commands.ts';
import { all, no, yes } from '#engine/session/permit.ts';
import { checkChanges } from './check.ts';
import { findAmendment, isPendingAmendment } from './slice.ts';

/** [AM-1] [AM-3] */
export const submitAmendment: Guard<CommandOf<'SubmitAmendment'>> = (ask, { draft: id, changes }) => {
  const writes = all(chamberIsOpen(ask), sitsInSeat(ask), mayPublish(ask));
  const seat = ownSeat(ask);
  if (writes.may === 'no' || seat === null) return writes;
  const { public: slice } = ask.view;
  const right = rightOf(slice, seat);
  if (right !== 'member' && right !== 'rule-37') return no('amending/may-not-propose');
  if (id === undefined) return yes;
  const draft = findDraft(slice.council.drafts, id);
  if (draft === undefined) return no('drafting/unknown-draft');
  if (draft.status.is !== 'tabled') return no('amending/not-on-the-table');
  if (hasVotingBegun(slice.council, id)) return no('amending/voting-begun');
  const pending = slice.council.amendments.filter(
    (amendment) => amendment.draft === id && amendment.author === seat && isPendingAmendment(amendment),
  );
  if (pending.length >= amendmentLimits.atOnce)
    return no('amending/too-many', { most: amendmentLimits.atOnce });
  return changes === undefined ? yes : checkChanges(ask, changes, draft);
};

/** [AM-8] */
export const withdrawAmendment: Guard<CommandOf<'WithdrawAmendment'>> = (ask, { amendment: id }) => {
  const acts = all(chamberIsOpen(ask), actsForSeat(ask));
  const seat = ownSeat(ask);
  if (acts.may === 'no' || seat === null || id === undefined) return acts;
  const amendment = findAmendment(ask.view.public.council.amendments, id);
  if (amendment === undefined) return no('amending/unknown-amendment');
  if (!isPendingAmendment(amendment)) return no('amending/no-longer-pending');
  return amendment.author === seat ? yes : no('amending/author-only', { seat: amendment.author });
};

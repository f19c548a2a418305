import { actsForMember, chamberIsOpen, isMember, mayPublish, rightOf } from '#engine/council/chair.ts';
import { hasVotingBegun } from '#engine/council/votes/begun.ts';
import type { DraftId, SeatId } from '#engine/kernel/ids.ts';
import { type Ask, actsForSeat, type Guard, ownSeat, sitsInSeat } from '#engine/session/ask.ts';
import type { CommandOf } from '#engine/session/commands.ts';
import { all, no, type Permit, yes } from '#engine/session/permit.ts';
import { checkText } from './check-text.ts';
import type { TypedDraft } from './commands.ts';
import { readinessOf } from './requirements.ts';
import { type Draft, findDraft, holdsPen, isPending, leadOf } from './slice.ts';

/** [DR-7] */
export const mostDraftsAtOnce = 3;

/** [DR-1] */
export const submitDraft: Guard<CommandOf<'SubmitDraft'>> = (ask, { text }) => {
  const writes = all(chamberIsOpen(ask), sitsInSeat(ask), mayPublish(ask));
  const seat = ownSeat(ask);
  if (writes.may === 'no' || seat === null) return writes;
  const { public: slice } = ask.view;
  const right = rightOf(slice, seat);
  if (right !== 'member' && right !== 'rule-37') return no('drafting/may-not-submit');
  const pending = slice.council.drafts.filter((draft) => draft.author === seat && isPending(draft));
  if (pending.length >= mostDraftsAtOnce) return no('drafting/too-many', { most: mostDraftsAtOnce });
  return text === undefined ? yes : checkText(ask, text, null);
};

/** [DR-8] [DR-18] */
export const reviseDraft: Guard<CommandOf<'ReviseDraft'>> = (ask, { draft: id, text }) =>
  all(
    chamberIsOpen(ask),
    sitsInSeat(ask),
    mayPublish(ask),
    onDraft(ask, id, (draft, seat) => {
      if (!isPending(draft) || isAmended(ask, draft) || isUnderVote(ask, draft))
        return no('drafting/text-fixed');
      return all(mayRevise(ask, draft, seat), text === undefined ? yes : checkRevision(ask, text, draft));
    }),
  );

/** [DR-9] */
export const sponsorDraft: Guard<CommandOf<'SponsorDraft'>> = (ask, { draft: id }) =>
  all(
    chamberIsOpen(ask),
    actsForMember(ask),
    onDraft(ask, id, (draft, seat) => {
      if (!isPending(draft)) return no('drafting/no-longer-pending');
      return draft.sponsors.includes(seat) ? no('drafting/already-sponsor') : yes;
    }),
  );

/** [DR-9] */
export const unsponsorDraft: Guard<CommandOf<'UnsponsorDraft'>> = (ask, { draft: id }) =>
  all(
    chamberIsOpen(ask),
    actsForMember(ask),
    onDraft(ask, id, (draft, seat) => {
      if (!isPending(draft)) return no('drafting/no-longer-pending');
      if (!draft.sponsors.includes(seat)) return no('drafting/not-a-sponsor');
      const last = draft.sponsors.length === 1 && isMember(ask.view.public, draft.author);
      return last ? no('drafting/last-sponsor') : yes;
    }),
  );

/** [DR-10] [DR-11] [DR-12] */
export const tableDraft: Guard<CommandOf<'TableDraft'>> = (ask, { draft: id }) =>
  all(
    chamberIsOpen(ask),
    actsForSeat(ask),
    onDraft(ask, id, (draft, seat) => {
      if (draft.status.is !== 'written') return no('drafting/already-tabled');
      return all(hasPen(ask, draft, seat), readinessOf(draft, ask.deck));
    }),
  );

/** [DR-13] */
export const withdrawDraft: Guard<CommandOf<'WithdrawDraft'>> = (ask, { draft: id }) =>
  all(
    chamberIsOpen(ask),
    actsForSeat(ask),
    onDraft(ask, id, (draft, seat) => {
      if (!isPending(draft)) return no('drafting/no-longer-pending');
      return isUnderVote(ask, draft) ? no('drafting/voting-begun') : leads(ask, draft, seat);
    }),
  );

function onDraft(ask: Ask, id: DraftId | undefined, judge: (draft: Draft, seat: SeatId) => Permit): Permit {
  const seat = ownSeat(ask);
  if (id === undefined || seat === null) return yes;
  const draft = findDraft(ask.view.public.council.drafts, id);
  return draft === undefined ? no('drafting/unknown-draft') : judge(draft, seat);
}

function hasPen({ view }: Ask, draft: Draft, seat: SeatId): Permit {
  return holdsPen(draft, seat, isMember(view.public, draft.author)) ? yes : no('drafting/sponsors-only');
}

/** [DR-8] What was circulated belongs to all its sponsors, so only whoever leads them changes it. */
function mayRevise(ask: Ask, draft: Draft, seat: SeatId): Permit {
  return draft.status.is === 'written' ? hasPen(ask, draft, seat) : leads(ask, draft, seat);
}

/** [DR-18] A revision of what is on the table stays fit for the table. */
function checkRevision(ask: Ask, typed: TypedDraft, draft: Draft): Permit {
  const fits = checkText(ask, typed, draft);
  return draft.status.is === 'written' ? fits : all(fits, readinessOf(typed, ask.deck));
}

/** [VO-17] Once a vote was taken with respect to it, a draft is no longer its sponsors' to change or withdraw (rule 35). */
function isUnderVote({ view }: Ask, { id }: Draft): boolean {
  return hasVotingBegun(view.public.council, id);
}

/** [DR-18] */
function isAmended({ view }: Ask, { id }: Draft): boolean {
  return view.public.council.amendments.some(({ draft, status }) => draft === id && status.is === 'adopted');
}

function leads({ view }: Ask, draft: Draft, seat: SeatId): Permit {
  const lead = leadOf(draft, isMember(view.public, draft.author));
  return seat === lead ? yes : no('drafting/lead-sponsor-only', { seat: lead });
}

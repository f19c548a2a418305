import { actsForMember, chamberIsOpen, isMember, mayPublish, rightOf } from '#engine/council/chair.ts';
import type { DraftId, SeatId } from '#engine/kernel/ids.ts';
import { type Ask, actsForSeat, type Guard, ownSeat, sitsInSeat } from '#engine/session/ask.ts';
import type { CommandOf } from '#engine/session/commands.ts';
import { all, no, type Permit, yes } from '#engine/session/permit.ts';
import { checkText } from './check-text.ts';
import { criteriaUnargued, requirementsOf } from './requirements.ts';
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

/** [DR-8] */
export const reviseDraft: Guard<CommandOf<'ReviseDraft'>> = (ask, { draft: id, text }) =>
  all(
    chamberIsOpen(ask),
    sitsInSeat(ask),
    mayPublish(ask),
    onDraft(ask, id, (draft, seat) => {
      if (draft.status.is !== 'written') return no('drafting/text-fixed');
      return all(hasPen(ask, draft, seat), text === undefined ? yes : checkText(ask, text, draft));
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
      return all(hasPen(ask, draft, seat), isReady(ask, draft));
    }),
  );

/** [DR-13] */
export const withdrawDraft: Guard<CommandOf<'WithdrawDraft'>> = (ask, { draft: id }) =>
  all(
    chamberIsOpen(ask),
    actsForSeat(ask),
    onDraft(ask, id, (draft, seat) => {
      if (!isPending(draft)) return no('drafting/no-longer-pending');
      const lead = leadOf(draft, isMember(ask.view.public, draft.author));
      return seat === lead ? yes : no('drafting/lead-sponsor-only', { seat: lead });
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

function isReady({ deck }: Ask, draft: Draft): Permit {
  if (draft.operative.length === 0) return no('drafting/no-operative-paragraph');
  const { chapterSeven, force } = requirementsOf(draft, deck);
  if (chapterSeven !== null && !draft.chapterSeven) {
    return no('drafting/needs-chapter-seven', { measure: chapterSeven.id });
  }
  if (force === null) return yes;
  const [criterion, ...others] = criteriaUnargued(draft);
  if (criterion !== undefined) {
    return no('drafting/needs-case', { measure: force.id, criterion, missing: others.length + 1 });
  }
  return draft.exitPlan === null ? no('drafting/needs-exit-plan', { measure: force.id }) : yes;
}

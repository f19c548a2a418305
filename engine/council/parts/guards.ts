import { actsForMember, chamberIsOpen, isMember } from '#engine/council/chair.ts';
import { findAmendment, isPendingAmendment } from '#engine/council/drafts/amendments/slice.ts';
import { type Draft, findDraft, leadOf } from '#engine/council/drafts/slice.ts';
import { rulesIn } from '#engine/council/rules/in-force.ts';
import { hasVotingBegun } from '#engine/council/votes/begun.ts';
import type { PartId } from '#engine/kernel/ids.ts';
import { type Ask, actsForSeat, type Guard, ownSeat } from '#engine/session/ask.ts';
import type { CommandOf } from '#engine/session/commands.ts';
import { all, no, type Permit, yes } from '#engine/session/permit.ts';
import { findPart, type Part, partsAskedOf } from './slice.ts';

/** [SV-1] */
export const askSeparateVote: Guard<CommandOf<'AskSeparateVote'>> = (ask, { draft: id, paragraphs }) => {
  const { council } = ask.view.public;
  const before = all(chamberIsOpen(ask), actsForMember(ask), areGranted(ask));
  if (before.may === 'no' || id === undefined) return before;
  const draft = findDraft(council.drafts, id);
  if (draft === undefined) return no('drafting/unknown-draft');
  if (draft.status.is !== 'tabled') return no('voting/not-on-the-table');
  if (hasVotingBegun(council, id)) return no('parts/voting-begun');
  return paragraphs === undefined ? yes : areFree(draft, paragraphs, partsAskedOf(council.parts, id));
};

/** [SV-1] */
export const withdrawSeparateVote: Guard<CommandOf<'WithdrawSeparateVote'>> = (ask, { part: id }) =>
  all(
    chamberIsOpen(ask),
    actsForMember(ask),
    onAsked(ask, id, ({ by }) => (by === ownSeat(ask) ? yes : no('parts/not-yours'))),
  );

/** [SV-2] */
export const refuseSeparateVote: Guard<CommandOf<'RefuseSeparateVote'>> = (ask, { part: id }) =>
  all(
    chamberIsOpen(ask),
    actsForSeat(ask),
    onAsked(ask, id, ({ draft: of }) => {
      const draft = findDraft(ask.view.public.council.drafts, of);
      const mover = draft && leadOf(draft, isMember(ask.view.public, draft.author));
      return mover === ownSeat(ask) ? yes : no('parts/mover-only');
    }),
  );

/** [SV-5] */
export const requestAmendmentVote: Guard<CommandOf<'RequestAmendmentVote'>> = (ask, { amendment: id }) => {
  const { public: slice } = ask.view;
  const before = all(chamberIsOpen(ask), actsForMember(ask));
  if (before.may === 'no' || id === undefined) return before;
  const amendment = findAmendment(slice.council.amendments, id);
  if (amendment === undefined) return no('amending/unknown-amendment');
  if (!isPendingAmendment(amendment)) return no('amending/no-longer-pending');
  const needless = isMember(slice, amendment.author) || slice.council.requested.includes(id);
  return needless ? no('amending/goes-to-the-vote') : yes;
};

function areGranted({ view }: Ask): Permit {
  return rulesIn(view.public).parts === 'unless-mover-objects' ? yes : no('parts/by-motion');
}

function areFree(draft: Draft, named: readonly string[], asked: readonly Part[]): Permit {
  const known: readonly string[] = [...draft.preambular, ...draft.operative].map(({ id }) => id);
  if (named.some((paragraph) => !known.includes(paragraph))) return no('parts/unknown-paragraph');
  if (named.length === known.length) return no('parts/whole-draft');
  const taken: readonly string[] = asked.flatMap(({ paragraphs }) => paragraphs);
  return named.some((paragraph) => taken.includes(paragraph)) ? no('parts/asked-already') : yes;
}

function onAsked(ask: Ask, id: PartId | undefined, judge: (part: Part) => Permit): Permit {
  if (id === undefined) return yes;
  const { parts, question } = ask.view.public.council;
  const part = findPart(parts, id);
  const voting = question?.question.is === 'part' && question.question.part === id;
  return part?.status === 'asked' && !voting ? judge(part) : no('parts/not-pending');
}

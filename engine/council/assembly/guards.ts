import { actsForMember, chamberIsOpen, mayPublish, rightOf } from '#engine/council/chair.ts';
import { findDraft } from '#engine/council/drafts/slice.ts';
import { actsForSeat, type Guard, ownSeat } from '#engine/session/ask.ts';
import type { CommandOf } from '#engine/session/commands.ts';
import { all, no, yes } from '#engine/session/permit.ts';

/** [GA-2] */
export const putToAssembly: Guard<CommandOf<'PutToAssembly'>> = (ask, { draft: id }) => {
  const { public: slice } = ask.view;
  const { assembly, drafts } = slice.council;
  const before = all(chamberIsOpen(ask), actsForSeat(ask));
  const seat = ownSeat(ask);
  if (before.may === 'no' || seat === null) return before;
  const right = rightOf(slice, seat);
  if (right !== 'member' && right !== 'rule-37') return no('assembly/states-only');
  if (assembly === null) return no('assembly/not-called');
  if (id === undefined) return yes;
  if (findDraft(drafts, id)?.status.is !== 'vetoed') return no('assembly/not-vetoed');
  return assembly.votes.some(({ draft }) => draft === id) ? no('assembly/voted-already') : yes;
};

/** [GA-6] */
export const explainVeto: Guard<CommandOf<'ExplainVeto'>> = (ask, { draft: id }) => {
  const before = all(chamberIsOpen(ask), actsForMember(ask), mayPublish(ask));
  const seat = ownSeat(ask);
  if (before.may === 'no' || seat === null || id === undefined) return before;
  const debate = ask.view.public.council.vetoDebates.find(({ draft }) => draft === id);
  if (debate?.status !== 'called') return no('assembly/no-debate');
  if (!debate.seats.includes(seat)) return no('assembly/no-veto-of-yours');
  return debate.explained.some((one) => one.seat === seat) ? no('assembly/explained-already') : yes;
};

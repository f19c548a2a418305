import { canCallSession } from '#engine/council/assembly/follow.ts';
import { actsForMember, chairs, chamberIsOpen, meetingIsOpen, noVoteIsOpen } from '#engine/council/chair.ts';
import { findDraft } from '#engine/council/drafts/slice.ts';
import { noPointIsOpen } from '#engine/council/points/blocking.ts';
import { motionRule, rulesIn } from '#engine/council/rules/in-force.ts';
import type { MotionId } from '#engine/kernel/ids.ts';
import { type Ask, type Guard, ownSeat } from '#engine/session/ask.ts';
import { phases } from '#engine/session/clock/events.ts';
import type { CommandOf } from '#engine/session/commands.ts';
import { all, no, type Permit, yes } from '#engine/session/permit.ts';
import type { PublicSlice } from '#engine/session/slices.ts';
import { isSetAside } from './aside.ts';
import { isSeconded, readyMotions } from './precedence.ts';
import { findMotion, type Motion } from './slice.ts';
import type { MotionTerms } from './terms.ts';

/** [MT-1] [MT-2] */
export const proposeMotion: Guard<CommandOf<'ProposeMotion'>> = (ask, { motion: terms }) => {
  const { public: slice } = ask.view;
  const before = all(
    chamberIsOpen(ask),
    actsForMember(ask),
    meetingIsOpen(slice.council),
    noVoteIsOpen(slice.council),
  );
  const seat = ownSeat(ask);
  if (before.may === 'no' || seat === null) return before;
  const own = slice.council.motions.some(({ by, status }) => by === seat && status === 'pending');
  return all(own ? no('motions/one-at-a-time') : yes, terms === undefined ? yes : fits(slice, terms));
};

/** [MT-6] */
export const secondMotion: Guard<CommandOf<'SecondMotion'>> = (ask, { motion: id }) =>
  all(
    chamberIsOpen(ask),
    actsForMember(ask),
    onPending(ask, id, (motion) => {
      const seat = ownSeat(ask);
      const needed = motionRule(rulesIn(ask.view.public), motion.terms.kind)?.seconds ?? 0;
      if (needed === 0) return no('motions/no-second-needed');
      if (seat === motion.by) return no('motions/own-motion');
      return seat !== null && motion.seconds.includes(seat) ? no('motions/already-seconded') : yes;
    }),
  );

/** [MT-7] */
export const withdrawMotion: Guard<CommandOf<'WithdrawMotion'>> = (ask, { motion: id }) =>
  all(
    chamberIsOpen(ask),
    actsForMember(ask),
    noVoteIsOpen(ask.view.public.council),
    noPointIsOpen(ask.view.public.council),
    onPending(ask, id, ({ by }) => (by === ownSeat(ask) ? yes : no('motions/not-yours'))),
  );

/** [MT-3] [MT-4] [MT-6] */
export const putMotion: Guard<CommandOf<'PutMotion'>> = (ask, { motion: id, by }) => {
  const { council } = ask.view.public;
  return all(
    chamberIsOpen(ask),
    chairs(ask),
    meetingIsOpen(council),
    noVoteIsOpen(council),
    noPointIsOpen(council),
    onPending(ask, id, (motion) => {
      const rules = rulesIn(ask.view.public);
      if (!isSeconded(rules, motion)) return no('motions/needs-second');
      const [first] = readyMotions(rules, council.motions);
      if (first !== undefined && first.id !== motion.id) return no('motions/other-first');
      return by === 'objection' && motion.objected ? no('motions/was-objected-to') : yes;
    }),
  );
};

/** [MT-8] */
export const ruleMotionOut: Guard<CommandOf<'RuleMotionOut'>> = (ask, { motion: id }) =>
  all(
    chamberIsOpen(ask),
    chairs(ask),
    noVoteIsOpen(ask.view.public.council),
    noPointIsOpen(ask.view.public.council),
    onPending(ask, id, () => yes),
  );

function onPending(ask: Ask, id: MotionId | undefined, judge: (motion: Motion) => Permit): Permit {
  if (id === undefined) return yes;
  const motion = findMotion(ask.view.public.council.motions, id);
  return motion?.status === 'pending' ? judge(motion) : no('motions/not-pending');
}

/** [MT-2] Whether the rules know the motion, and there is something that it could bring about. */
function fits(slice: PublicSlice, terms: MotionTerms): Permit {
  if (motionRule(rulesIn(slice), terms.kind) === null) return no('motions/not-in-these-rules');
  switch (terms.kind) {
    case 'suspend':
    case 'adjourn':
      return yes;
    case 'adjourn-to':
      return isLater(slice, terms) ? yes : no('motions/not-later');
    case 'refer':
      return isBeforeTheCouncil(slice, terms.draft);
    case 'postpone': {
      const later = terms.until === null || isLater(slice, { turn: terms.until, phase: 'negotiation' });
      return all(isBeforeTheCouncil(slice, terms.draft), later ? yes : no('motions/not-later'));
    }
    case 'agenda':
      return slice.council.agenda === 'provisional' ? yes : no('motions/agenda-adopted');
    case 'invite':
      return canBeInvited(slice, terms);
    case 'emergency-session':
      return canCallSession(slice) ? yes : no('motions/no-veto-yet');
    case 'take-up':
      return isSetAside(slice.council, terms.draft) ? yes : no('motions/not-set-aside');
  }
}

function isLater(
  { turn, settings }: PublicSlice,
  to: { readonly turn: number; readonly phase: 'negotiation' | 'decision' },
): boolean {
  if (turn === null || settings === null || to.turn > settings.turns) return false;
  if (to.turn !== turn.number) return to.turn > turn.number;
  return phases.indexOf(to.phase) > phases.indexOf(turn.phase);
}

function isBeforeTheCouncil(
  { council }: PublicSlice,
  id: Extract<MotionTerms, { kind: 'refer' }>['draft'],
): Permit {
  const draft = findDraft(council.drafts, id);
  if (draft?.status.is !== 'tabled') return no('voting/not-on-the-table');
  return isSetAside(council, id) ? no('motions/set-aside-already') : yes;
}

function canBeInvited(
  { settings, council }: PublicSlice,
  { seat }: Extract<MotionTerms, { kind: 'invite' }>,
): Permit {
  const known = settings?.seats.some(({ id, council: membership }) => id === seat && membership === null);
  if (!known) return no('motions/cannot-be-invited');
  return council.invited.some((invitation) => invitation.seat === seat) ? no('motions/invited-already') : yes;
}

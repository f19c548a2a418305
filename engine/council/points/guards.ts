import {
  actsForMember,
  chairs,
  chamberIsOpen,
  mayPublish,
  meetingIsOpen,
  noVoteIsOpen,
} from '#engine/council/chair.ts';
import { findDraft } from '#engine/council/drafts/slice.ts';
import { pointRule, rulesIn } from '#engine/council/rules/in-force.ts';
import { hasVotingBegun } from '#engine/council/votes/begun.ts';
import type { PointId } from '#engine/kernel/ids.ts';
import { type Ask, type Guard, ownSeat } from '#engine/session/ask.ts';
import type { CommandOf } from '#engine/session/commands.ts';
import { all, no, type Permit, yes } from '#engine/session/permit.ts';
import type { PublicSlice } from '#engine/session/slices.ts';
import { type OpenPoint, verdicts } from './slice.ts';

/** [PO-1] [PO-6] */
export const raisePoint: Guard<CommandOf<'RaisePoint'>> = (ask, { about, words }) => {
  const { public: slice } = ask.view;
  return all(
    chamberIsOpen(ask),
    actsForMember(ask),
    meetingIsOpen(slice.council),
    noVoteIsOpen(slice.council),
    slice.council.point === null ? yes : no('points/another-first'),
    about === undefined ? yes : canBeRaised(slice, about),
    words ? mayPublish(ask) : yes,
  );
};

/** [PO-1] */
export const withdrawPoint: Guard<CommandOf<'WithdrawPoint'>> = (ask, { point: id }) =>
  all(
    chamberIsOpen(ask),
    actsForMember(ask),
    onPoint(ask, id, 'raised', ({ seat }) => (seat === ownSeat(ask) ? yes : no('points/not-yours'))),
  );

/** [PO-3] */
export const rulePoint: Guard<CommandOf<'RulePoint'>> = (ask, { point: id, verdict, grounds }) =>
  all(
    chamberIsOpen(ask),
    chairs(ask),
    onPoint(ask, id, 'raised', ({ about }) => {
      const possible: readonly string[] = verdicts[about.is];
      return verdict === undefined || possible.includes(verdict) ? yes : no('points/other-verdict');
    }),
    grounds ? mayPublish(ask) : yes,
  );

/** [PO-7] */
export const putPoint: Guard<CommandOf<'PutPoint'>> = (ask, { point: id }) =>
  all(
    chamberIsOpen(ask),
    chairs(ask),
    onPoint(ask, id, 'raised', ({ about }) =>
      pointRule(rulesIn(ask.view.public), about.is)?.mayBePut ? yes : no('points/chair-rules'),
    ),
  );

/** [PO-4] */
export const challengeRuling: Guard<CommandOf<'ChallengeRuling'>> = (ask, { point: id }) =>
  all(
    chamberIsOpen(ask),
    actsForMember(ask),
    onPoint(ask, id, 'ruled', ({ about }) => {
      const overruledBy = pointRule(rulesIn(ask.view.public), about.is)?.overruledBy ?? null;
      return overruledBy === null ? no('points/final') : yes;
    }),
  );

function onPoint(
  { view }: Ask,
  id: PointId | undefined,
  is: OpenPoint['is'],
  judge: (point: OpenPoint) => Permit,
): Permit {
  const { point } = view.public.council;
  if (point === null || (id !== undefined && point.id !== id)) return no('points/not-open');
  if (point.is !== is) return no(is === 'raised' ? 'points/ruled-already' : 'points/nothing-ruled');
  return judge(point);
}

function canBeRaised(slice: PublicSlice, about: CommandOf<'RaisePoint'>['about']): Permit {
  const { council } = slice;
  const rule = pointRule(rulesIn(slice), about.is);
  if (rule === null) return no('points/not-in-these-rules');
  if (council.floor !== null && !rule.interrupts) return no('points/after-the-speech');
  if (about.is === 'order') return yes;
  const draft = findDraft(council.drafts, about.draft);
  if (draft?.status.is !== 'tabled') return no('voting/not-on-the-table');
  if (hasVotingBegun(council, about.draft)) return no('points/voting-begun');
  return council.natures[about.draft] === undefined ? yes : no('points/nature-settled');
}

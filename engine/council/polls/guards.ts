import type { CastableBallot } from '#engine/council/ballots.ts';
import { actsForMember, chairs, chamberIsOpen } from '#engine/council/chair.ts';
import { rulesIn } from '#engine/council/rules/in-force.ts';
import { type Ask, isFacilitator, ownSeat } from '#engine/session/ask.ts';
import { all, no, type Permit, yes } from '#engine/session/permit.ts';
import { stillExpected } from './attendance.ts';
import { barredFrom } from './barred.ts';
import type { Poll } from './slice.ts';

/** [VO-5] [RU-4] [RU-6] Whether the asker's seat may cast a ballot in a poll: once, one that the rules know, and unless it is barred. */
export function mayCast(ask: Ask, poll: Poll | null, ballot: CastableBallot | undefined): Permit {
  const { public: slice } = ask.view;
  const before = all(chamberIsOpen(ask), actsForMember(ask));
  const seat = ownSeat(ask);
  if (before.may === 'no' || seat === null) return before;
  if (poll === null) return no('voting/no-vote-open');
  if (poll.ballots[seat] !== undefined) return no('voting/already-voted');
  if (barredFrom(slice).includes(seat)) return no('voting/party-abstains');
  if (ballot === undefined) return yes;
  const allowed = rulesIn(slice).ballots[poll.procedural ? 'procedure' : 'substance'];
  return allowed.includes(ballot) ? yes : no('voting/ballot-not-allowed');
}

/** [VO-8] Whether the asker may close a poll now. */
export function mayClose(ask: Ask, poll: Poll | null): Permit {
  const before = all(chamberIsOpen(ask), chairs(ask));
  if (before.may === 'no') return before;
  if (poll === null) return no('voting/no-vote-open');
  const expected = isFacilitator(ask) ? [] : stillExpected(ask.view.public, poll);
  return expected.length > 0 ? no('voting/ballots-awaited', { awaited: expected.length }) : yes;
}

import type { Ballot } from '#engine/council/ballots.ts';
import { findDraft } from '#engine/council/drafts/slice.ts';
import { nextResolutionSymbol } from '#engine/council/symbols.ts';
import { tally } from '#engine/council/tally.ts';
import type { SeatId } from '#engine/kernel/ids.ts';
import { type DecideContext, type NewEvent, toAll } from '#engine/session/decision.ts';
import { evolve } from '#engine/session/fold.ts';
import { isHeld } from '#engine/session/lobby/slice.ts';
import { takeByCouncil } from '#engine/session/moves/take-measure.ts';
import type { SessionState } from '#engine/session/slices.ts';
import type { VoteEnd } from './events.ts';
import type { RollCall } from './slice.ts';

/**
 * [VO-9] [VO-14] [VO-15] Closes the open vote: records who did not vote, and the outcome; an adopted draft's measures are taken.
 * @throws when no vote is open.
 */
export function closeVote(state: SessionState, by: VoteEnd, context: DecideContext): readonly NewEvent[] {
  const { council, lobby, turn } = state.public;
  const { vote } = council;
  if (vote === null || turn === null) throw new Error('Only an open vote can be closed');
  const silent = vote.members
    .filter((seat) => vote.ballots[seat] === undefined)
    .map((seat) => ({
      seat,
      ballot: isHeld(lobby, seat) ? ('not-participating' as const) : ('absent' as const),
    }));
  const unspoken = silent.map(({ seat, ballot }) => [seat, ballot] as const);
  const outcome = tally({ ...positions(vote.ballots), ...Object.fromEntries(unspoken) }, vote);
  const resolution = outcome.result === 'adopted' ? nextResolutionSymbol(council, turn) : null;
  const closed = toAll({ type: 'VoteClosed', draft: vote.draft, by, silent, outcome, resolution });
  if (resolution === null) return [closed];
  const after = evolve(state, closed);
  const adopted = findDraft(after.public.council.drafts, vote.draft);
  if (adopted === undefined) throw new Error(`A vote on a draft that does not exist: ${vote.draft}`);
  return [closed, ...takeByCouncil(after, adopted, context)];
}

function positions(cast: RollCall): Readonly<Partial<Record<SeatId, Ballot>>> {
  const entries = Object.entries(cast).flatMap(([seat, recorded]) =>
    recorded === undefined ? [] : [[seat, recorded.ballot] as const],
  );
  return Object.fromEntries(entries);
}

import type { CastableBallot } from '#engine/council/ballots.ts';
import {
  type CouncilCommand,
  inPhase,
  lead,
  played,
  seated,
  typed,
} from '#engine/council/testing/chamber.ts';
import { type DraftId, id } from '#engine/kernel/ids.ts';
import type { SessionState } from '#engine/session/slices.ts';

export const draft = (nth: number) => id<DraftId>(`d${nth}`);
export const put = (nth: number): CouncilCommand => ({ type: 'PutToVote', draft: draft(nth) });
export const close = (nth = 1): CouncilCommand => ({ type: 'CloseVote', draft: draft(nth) });
export const cast = (ballot: CastableBallot, nth = 1): CouncilCommand => ({
  type: 'CastVote',
  draft: draft(nth),
  ballot,
  reasons: [],
  explanation: null,
});

/** Drafts of these seats, submitted and tabled in this order. */
export function tabledBy(state: SessionState, ...seats: readonly string[]): SessionState {
  const submitted = played(
    state,
    ...seats.map((seat) => [lead(seat), { type: 'SubmitDraft', text: typed() }] as const),
  );
  return seats.reduce(
    (before, seat, index) => played(before, [lead(seat), { type: 'TableDraft', draft: draft(index + 1) }]),
    submitted,
  );
}

/** The vote after these seats have cast this ballot. */
export function castBy(
  state: SessionState,
  ballot: CastableBallot,
  seats: readonly string[],
  nth = 1,
): SessionState {
  return played(state, ...seats.map((seat) => [lead(seat), cast(ballot, nth)] as const));
}

export const negotiation = inPhase(inPhase(seated, 'briefing'), 'negotiation');
/** With a draft of one member on the table, and with the vote on it open. */
export const tabled = tabledBy(negotiation, 'france');
export const open = played(tabled, [lead('china'), put(1)]);

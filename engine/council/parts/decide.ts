import { actingSeat, happens } from '#engine/council/settle.ts';
import { id, type PartId } from '#engine/kernel/ids.ts';
import type { CommandOf } from '#engine/session/commands.ts';
import type { DecideContext, Decision } from '#engine/session/decision.ts';
import type { SessionState } from '#engine/session/slices.ts';

export function askSeparateVote(
  state: SessionState,
  { draft, paragraphs }: CommandOf<'AskSeparateVote'>,
  context: DecideContext,
): Decision {
  const part = id<PartId>(`s${state.public.council.parts.length + 1}`);
  const seat = actingSeat(context);
  return happens(state, context, [{ type: 'SeparateVoteAsked', part, draft, seat, paragraphs }]);
}

export function withdrawSeparateVote(
  state: SessionState,
  { part }: CommandOf<'WithdrawSeparateVote'>,
  context: DecideContext,
): Decision {
  return happens(state, context, [{ type: 'SeparateVoteWithdrawn', part }]);
}

export function refuseSeparateVote(
  state: SessionState,
  { part }: CommandOf<'RefuseSeparateVote'>,
  context: DecideContext,
): Decision {
  return happens(state, context, [{ type: 'SeparateVoteRefused', part, seat: actingSeat(context) }]);
}

export function requestAmendmentVote(
  state: SessionState,
  { amendment }: CommandOf<'RequestAmendmentVote'>,
  context: DecideContext,
): Decision {
  return happens(state, context, [{ type: 'AmendmentVoteRequested', amendment, seat: actingSeat(context) }]);
}

import type { CouncilEvent } from '#engine/council/events.ts';
import { happens } from '#engine/council/settle.ts';
import type { CouncilSlice } from '#engine/council/slice.ts';
import { endSpeechOn } from '#engine/council/speakers/end.ts';
import { type SessionTime, sessionTime } from '#engine/session/clock/clock.ts';
import type { CommandOf } from '#engine/session/commands.ts';
import type { DecideContext, Decision } from '#engine/session/decision.ts';
import type { SessionState } from '#engine/session/slices.ts';

export function conveneInformal(
  state: SessionState,
  { format }: CommandOf<'ConveneInformal'>,
  context: DecideContext,
): Decision {
  const { actor } = context;
  const seat = actor.by === 'participant' || actor.by === 'bot' ? actor.seat : null;
  return happens(state, context, [{ type: 'InformalConvened', format, seat }]);
}

export function endInformal(
  state: SessionState,
  _: CommandOf<'EndInformal'>,
  context: DecideContext,
): Decision {
  const { council, clock } = state.public;
  return happens(state, context, breakUp(council, sessionTime(clock, context.now)));
}

/** [IF-4] What ends members' coming together outside a meeting, if they have: the speech on the floor too. */
export function breakUp(council: CouncilSlice, at: SessionTime): readonly CouncilEvent[] {
  return council.informal === null ? [] : [...endSpeechOn(council, 'chair', at), { type: 'InformalEnded' }];
}

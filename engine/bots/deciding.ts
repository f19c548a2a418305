import type { SeatId } from '#engine/kernel/ids.ts';
import { ok } from '#engine/kernel/result.ts';
import { decide } from '#engine/session/decide.ts';
import type { DecideContext, Decision, NewEvent } from '#engine/session/decision.ts';
import type { SessionState } from '#engine/session/slices.ts';
import type { BotAct } from './bot.ts';

/**
 * [BO-12] What a bot's act brings about: all that its command does, and in the vault what it weighed, which the debrief opens. Refused
 * like anybody's command, in which case nothing is kept.
 * @param context of the command; its actor must be the bot of `seat`.
 */
export function decideBotAct(
  state: SessionState,
  { command, weighed }: BotAct,
  seat: SeatId,
  context: DecideContext,
): Decision {
  const decision = decide(state, command, context);
  if (!decision.ok) return decision;
  const kept: NewEvent = {
    audience: 'vault',
    opens: 'debrief',
    event: { type: 'BotWeighed', seat, turn: state.public.turn?.number ?? 0, ...weighed },
  };
  return ok({ ...decision.value, events: [...decision.value.events, kept] });
}

import type { SessionCommand } from '#engine/session/commands.ts';
import { permitted } from '#engine/session/guards.ts';
import type { BotAct, WeighedOption } from './bot.ts';
import type { Mind } from './mind.ts';
import type { BotReason } from './reasons.ts';

/** The debrief shows no more options than this, the dearest first. */
const mostOptions = 6;

/** [BO-6] Whether the rules let the seat do this now, and it was not refused it already. */
export function mayAct(mind: Mind, command: SessionCommand): boolean {
  return permitted(mind.ask, command).may !== 'no' && !mind.refused.some((known) => isSame(known, command));
}

function isSame(one: SessionCommand, other: SessionCommand): boolean {
  return one.type === other.type && JSON.stringify(one) === JSON.stringify(other);
}

/** The command with what was weighed; null when it may not be given. */
export function act(
  mind: Mind,
  command: SessionCommand,
  chose: string,
  reason: BotReason,
  options: readonly WeighedOption[],
): BotAct | null {
  if (!mayAct(mind, command)) return null;
  const shown = [...options]
    .sort((one, other) => other.worth - one.worth)
    .slice(0, mostOptions)
    .map(({ option, worth }) => ({ option, worth: rounded(worth) }));
  return { command, weighed: { chose, reason, options: shown } };
}

/** Two decimals: more would claim a precision that no guess has. Adding 0 makes minus nothing nothing. */
function rounded(worth: number): number {
  return Math.round(worth * 100) / 100 + 0;
}

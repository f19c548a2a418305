import type { SeatId } from '#engine/kernel/ids.ts';
import { type Duration, seconds } from '#engine/kernel/instant.ts';
import { randomFrom } from '#engine/kernel/random.ts';
import type { SessionCommand } from '#engine/session/commands.ts';

const shortest = seconds(2);
const longest = seconds(9);

/** How long a bot takes before it acts, as somebody who thinks would: between 2 and 9 seconds, the same for the same act. */
export function thinkingTime(seat: SeatId, command: SessionCommand, seed: string): Duration {
  const share = randomFrom(`${seed}|thinking`).uniform(seat, JSON.stringify(command));
  return Math.round(shortest + share * (longest - shortest));
}

import type { SeatId } from '#engine/kernel/ids.ts';
import type { Scenario } from '#engine/scenario/scenario.ts';
import type { SessionTime } from '#engine/session/clock/clock.ts';
import type { SessionCommand } from '#engine/session/commands.ts';
import type { Deck } from '#engine/session/deck.ts';
import type { View } from '#engine/session/slices.ts';
import type { BotReason } from './reasons.ts';

/** All that a bot goes by when it is asked what it would do now. */
export interface BotInput {
  /** What its seat holds: `viewFor(state, { by: 'bot', seat })`. */
  readonly view: View;
  readonly seat: SeatId;
  /** Of its seats the bot reads its own whole, and of the others what is public. */
  readonly scenario: Scenario;
  readonly deck: Deck;
  /** The session's seed: a bot's chance is keyed like all other. */
  readonly seed: string;
  readonly now: SessionTime;
  /** What this seat was refused in this phase: it is not asked for again. */
  readonly refused: readonly SessionCommand[];
}

/** What a bot would have done, and why. */
export interface BotAct {
  readonly command: SessionCommand;
  readonly weighed: Weighed;
}

/** Why: for the debrief. Options are named by ballot, measure, draft or question; worths have no unit and 0 is "leave it". */
export interface Weighed {
  readonly chose: string;
  readonly reason: BotReason;
  readonly options: readonly WeighedOption[];
}

export interface WeighedOption {
  readonly option: string;
  readonly worth: number;
}

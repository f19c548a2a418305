import type { InformalFormat } from '#engine/council/informal/slice.ts';
import type { SpeakingRight } from '#engine/council/meeting/slice.ts';
import type { DraftId, SeatId, TextId } from '#engine/kernel/ids.ts';
import type { Duration } from '#engine/kernel/instant.ts';
import type { SessionTime } from '#engine/session/clock/clock.ts';

/** A delegation on the speakers list. */
export interface WaitingSpeaker {
  readonly seat: SeatId;
  readonly under: SpeakingRight;
  /** Left out in a speech that explains no vote. */
  readonly explains?: Explanation;
}

/** A member explains its vote on a draft, before it or after it. */
export interface Explanation {
  readonly draft: DraftId;
  readonly when: 'before' | 'after';
}

/** Who has the floor, since when and until when at the latest. */
export interface Floor extends WaitingSpeaker {
  readonly since: SessionTime;
  readonly until: SessionTime;
}

/** A speech that was given, with its one line of summary if the delegation left one. */
export interface Speech extends WaitingSpeaker {
  readonly turn: number;
  readonly lasted: Duration;
  readonly summary: TextId | null;
  /** Left out for a speech in a meeting. */
  readonly informal?: InformalFormat;
}

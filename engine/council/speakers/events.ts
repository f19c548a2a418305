import type { SpeakingRight } from '#engine/council/meeting/slice.ts';
import type { SeatId, TextId } from '#engine/kernel/ids.ts';
import type { Duration } from '#engine/kernel/instant.ts';
import type { SessionTime } from '#engine/session/clock/clock.ts';
import type { Explanation } from './slice.ts';

/** What ended a speech: the speaker, the chair, the time allowed, a vote that opened, or the phase. */
export const speechEnds = ['speaker', 'chair', 'time', 'vote', 'phase'] as const;
export type SpeechEnd = (typeof speechEnds)[number];

export type SpeakersEvent =
  | {
      readonly type: 'FloorAsked';
      readonly seat: SeatId;
      readonly under: SpeakingRight;
      readonly explains?: Explanation;
    }
  | { readonly type: 'SpeakersListLeft'; readonly seat: SeatId }
  | {
      readonly type: 'SpeakerCalled';
      readonly seat: SeatId;
      readonly under: SpeakingRight;
      readonly since: SessionTime;
      readonly until: SessionTime;
    }
  | {
      readonly type: 'SpeechEnded';
      readonly seat: SeatId;
      readonly by: SpeechEnd;
      readonly lasted: Duration;
      readonly summary: TextId | null;
    };

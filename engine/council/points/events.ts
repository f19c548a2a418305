import type { PointId, SeatId, TextId } from '#engine/kernel/ids.ts';
import type { SessionTime } from '#engine/session/clock/clock.ts';
import type { PointAbout, Ruler, Verdict } from './slice.ts';

export type PointEvent =
  | {
      readonly type: 'PointRaised';
      readonly point: PointId;
      readonly about: PointAbout;
      readonly seat: SeatId | null;
      readonly words: TextId | null;
      /** Until when the chair rules. */
      readonly until: SessionTime;
    }
  | {
      readonly type: 'PointRuled';
      readonly point: PointId;
      readonly verdict: Verdict;
      readonly by: Ruler;
      readonly grounds: TextId | null;
      /** Until when the ruling may be challenged. */
      readonly until: SessionTime;
    }
  | { readonly type: 'RulingChallenged'; readonly point: PointId; readonly seat: SeatId }
  | { readonly type: 'RulingStood'; readonly point: PointId }
  | { readonly type: 'PointPut'; readonly point: PointId }
  | { readonly type: 'PointWithdrawn'; readonly point: PointId };

import type { DraftId, MotionId, PointId, SeatId, TextId } from '#engine/kernel/ids.ts';
import type { SessionTime } from '#engine/session/clock/clock.ts';

/** What a point is about: the conduct of the meeting, the nature of a draft, whether a motion is in order. */
export type PointAbout =
  | { readonly is: 'order' }
  | { readonly is: 'nature'; readonly draft: DraftId }
  | { readonly is: 'motion'; readonly motion: MotionId };

/** What the chair may rule, by what the point is about: each verdict with its opposite, which stands if it is overruled. */
export const verdicts = {
  order: ['upheld', 'dismissed'],
  nature: ['procedure', 'substance'],
  motion: ['in-order', 'out-of-order'],
} as const;
export type Verdict = (typeof verdicts)[keyof typeof verdicts][number];

/** Who ruled: the chair; the time that the chair let pass; the rules themselves, where nobody presides. */
export const rulers = ['chair', 'time', 'rules'] as const;
export type Ruler = (typeof rulers)[number];

export interface Point {
  readonly id: PointId;
  readonly about: PointAbout;
  /** Who raised it; null where the chair ruled of its own accord. */
  readonly seat: SeatId | null;
  /** What was said with it. */
  readonly words: TextId | null;
}

interface Ruled {
  readonly verdict: Verdict;
  readonly by: Ruler;
  readonly grounds: TextId | null;
}

/** A point that is before the body. There is never more than one: it is dealt with at once (rule 30). */
export type OpenPoint = Point &
  (
    | { readonly is: 'raised'; readonly until: SessionTime }
    | ({ readonly is: 'ruled'; readonly until: SessionTime } & Ruled)
    | ({ readonly is: 'challenged'; readonly challenger: SeatId } & Ruled)
    | { readonly is: 'put' }
  );

/**
 * How a point ended: its ruling stood unchallenged, was upheld or overruled by the body; the body decided it by a vote; it was
 * withdrawn, or lapsed with its meeting.
 */
export const pointEnds = ['stood', 'upheld', 'overruled', 'voted', 'withdrawn', 'lapsed'] as const;
export type PointEnd = (typeof pointEnds)[number];

/** A point that is settled. `verdict` is what holds in the end; null where nothing was ruled. */
export interface SettledPoint extends Point {
  readonly turn: number;
  readonly ended: PointEnd;
  readonly verdict: Verdict | null;
  readonly challenger: SeatId | null;
}

/** The verdict that holds if this one is overruled. */
export function oppositeOf(verdict: Verdict): Verdict {
  const pair: readonly Verdict[] = Object.values(verdicts).find((both) =>
    (both as readonly Verdict[]).includes(verdict),
  ) as readonly Verdict[];
  return pair.find((other) => other !== verdict) as Verdict;
}

import { settleMotion } from '#engine/council/motions/evolve.ts';
import type { Nature } from '#engine/council/rules/pack.ts';
import type { CouncilSlice } from '#engine/council/slice.ts';
import type { PointEvent } from './events.ts';
import { oppositeOf, type Point, type PointEnd, type SettledPoint, type Verdict } from './slice.ts';

export function evolvePoints(slice: CouncilSlice, event: PointEvent): CouncilSlice {
  const { point } = slice;
  if (event.type === 'PointRaised') {
    const { point: id, about, seat, words, until } = event;
    return { ...slice, point: { id, about, seat, words, is: 'raised', until } };
  }
  if (point === null) return slice;
  const bare: Point = { id: point.id, about: point.about, seat: point.seat, words: point.words };
  switch (event.type) {
    case 'PointRuled': {
      const { verdict, by, grounds, until } = event;
      return { ...slice, point: { ...bare, is: 'ruled', verdict, by, grounds, until } };
    }
    case 'RulingChallenged': {
      if (!('verdict' in point)) return slice;
      const { verdict, by, grounds } = point;
      return { ...slice, point: { ...bare, is: 'challenged', challenger: event.seat, verdict, by, grounds } };
    }
    case 'PointPut':
      return { ...slice, point: { ...bare, is: 'put' } };
    case 'RulingStood':
      return settlePoint(slice, 'stood');
    case 'PointWithdrawn':
      return settlePoint(slice, 'withdrawn');
  }
}

/** The chamber once its open point has ended so. A verdict given here is the body's own; else the chair's holds, or its opposite. */
export function settlePoint(
  slice: CouncilSlice,
  ended: PointEnd,
  voted: Verdict | null = null,
): CouncilSlice {
  const { point } = slice;
  if (point === null) return slice;
  const ruled = 'verdict' in point ? point.verdict : null;
  const verdict = voted ?? (ended === 'overruled' && ruled !== null ? oppositeOf(ruled) : ruled);
  const { id, about, seat, words } = point;
  const settled: SettledPoint = {
    id,
    about,
    seat,
    words,
    turn: slice.turn,
    ended,
    verdict: ended === 'withdrawn' || ended === 'lapsed' ? null : verdict,
    challenger: point.is === 'challenged' ? point.challenger : null,
  };
  return apply({ ...slice, point: null, points: [...slice.points, settled] }, settled);
}

/** What holds from now on because of a point. */
function apply(slice: CouncilSlice, { about, verdict }: SettledPoint): CouncilSlice {
  if (verdict === null) return slice;
  if (about.is === 'nature') {
    return { ...slice, natures: { ...slice.natures, [about.draft]: verdict as Nature } };
  }
  return about.is === 'motion' && verdict === 'out-of-order'
    ? settleMotion(slice, about.motion, { status: 'out-of-order' })
    : slice;
}

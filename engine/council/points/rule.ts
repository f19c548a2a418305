import type { CouncilEvent } from '#engine/council/events.ts';
import { rulesIn } from '#engine/council/rules/in-force.ts';
import { isProcedural } from '#engine/council/votes/open.ts';
import { id, type PointId, type TextId } from '#engine/kernel/ids.ts';
import { seconds } from '#engine/kernel/instant.ts';
import { type SessionTime, sessionTime } from '#engine/session/clock/clock.ts';
import type { DecideContext } from '#engine/session/decision.ts';
import type { PublicSlice } from '#engine/session/slices.ts';
import type { OpenPoint, Point, PointAbout, Ruler, Verdict } from './slice.ts';

export function nextPoint({ council: { points, point } }: PublicSlice): PointId {
  return id<PointId>(`o${points.length + (point === null ? 1 : 2)}`);
}

/** [PO-3] The chair's ruling on a point, open to challenge from now on. */
export function rule(
  slice: PublicSlice,
  { id: point }: Pick<Point, 'id'>,
  ruling: { readonly verdict: Verdict; readonly by: Ruler; readonly grounds: TextId | null },
  at: SessionTime,
): CouncilEvent {
  const until = at + seconds(rulesIn(slice).times.challenge);
  return { type: 'PointRuled', point, ...ruling, until };
}

/** A ruling that nobody asked for: the chair's own. */
export function ruleUnasked(
  slice: PublicSlice,
  about: PointAbout,
  verdict: Verdict,
  { actor, now }: DecideContext,
): readonly CouncilEvent[] {
  const at = sessionTime(slice.clock, now);
  const point = nextPoint(slice);
  const seat = actor.by === 'participant' || actor.by === 'bot' ? actor.seat : null;
  return [
    { type: 'PointRaised', point, about, seat, words: null, until: at },
    rule(slice, { id: point }, { verdict, by: 'chair', grounds: null }, at),
  ];
}

/**
 * [PO-5] What holds where the chair does not rule: the meeting goes on as it was, and a draft is of the nature that its text
 * gives it.
 */
export function ruleByItself(
  slice: PublicSlice,
  point: OpenPoint,
  by: Exclude<Ruler, 'chair'>,
  at: SessionTime,
): CouncilEvent {
  return rule(slice, point, { verdict: verdictByItself(slice, point.about), by, grounds: null }, at);
}

function verdictByItself({ council }: PublicSlice, about: PointAbout): Verdict {
  switch (about.is) {
    case 'order':
      return 'dismissed';
    case 'motion':
      return 'in-order';
    case 'nature':
      return isProcedural(council, about.draft) ? 'procedure' : 'substance';
  }
}

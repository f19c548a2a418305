import type { CouncilSlice } from '#engine/council/slice.ts';
import type { TextId } from '#engine/kernel/ids.ts';
import type { SessionTime } from '#engine/session/clock/clock.ts';
import type { SpeakersEvent, SpeechEnd } from './events.ts';

/** [SP-6] Ends the speech on the floor, if there is one. It lasted no longer than it was allowed to, however late it is noticed. */
export function endSpeechOn(
  { floor }: CouncilSlice,
  by: SpeechEnd,
  at: SessionTime,
  summary: TextId | null = null,
): readonly SpeakersEvent[] {
  if (floor === null) return [];
  const lasted = Math.max(0, Math.min(at, floor.until) - floor.since);
  return [{ type: 'SpeechEnded', seat: floor.seat, by, lasted, summary }];
}

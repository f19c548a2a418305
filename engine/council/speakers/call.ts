import { rulesIn } from '#engine/council/rules/in-force.ts';
import type { SessionTime } from '#engine/session/clock/clock.ts';
import type { PublicSlice } from '#engine/session/slices.ts';
import type { SpeakersEvent } from './events.ts';
import { speakingTime } from './next.ts';
import type { WaitingSpeaker } from './slice.ts';

/** [SP-6] Gives the floor to a speaker for as long as the rules allow in the phase. */
export function giveFloor(
  slice: PublicSlice,
  { seat, under }: WaitingSpeaker,
  at: SessionTime,
): SpeakersEvent {
  if (slice.turn === null) throw new Error('A session that plays has a turn');
  const until = at + speakingTime(rulesIn(slice), slice.turn.phase);
  return { type: 'SpeakerCalled', seat, under, since: at, until };
}

import type { SessionTime } from '#engine/session/clock/clock.ts';
import type { Phase } from '#engine/session/clock/events.ts';
import type { SpeakersEvent } from './events.ts';
import { speakingTime } from './next.ts';
import type { WaitingSpeaker } from './slice.ts';

/** [SP-6] Gives the floor to a speaker for as long as the phase allows. */
export function giveFloor({ seat, under }: WaitingSpeaker, phase: Phase, at: SessionTime): SpeakersEvent {
  return { type: 'SpeakerCalled', seat, under, since: at, until: at + speakingTime(phase) };
}

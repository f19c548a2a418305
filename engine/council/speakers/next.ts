import type { CouncilSlice } from '#engine/council/slice.ts';
import type { SeatId } from '#engine/kernel/ids.ts';
import { type Duration, seconds } from '#engine/kernel/instant.ts';
import type { Phase } from '#engine/session/clock/events.ts';
import { isHeld, type LobbySlice } from '#engine/session/lobby/slice.ts';
import type { WaitingSpeaker } from './slice.ts';

/** [SP-5] The first on the list with somebody present, the president after everyone else; null when nobody waits. */
export function nextSpeaker({ waiting, president }: CouncilSlice, lobby: LobbySlice): WaitingSpeaker | null {
  const present = waiting.filter(({ seat }) => isHeld(lobby, seat));
  return present.find(({ seat }) => seat !== president) ?? present[0] ?? null;
}

/** [SP-5] Whether calling a seat now lets the president speak before others who wait: worth pointing out to the chair. */
export function speaksBeforeOthers({ waiting, president }: CouncilSlice, seat: SeatId): boolean {
  return seat === president && waiting.some((speaker) => speaker.seat !== president);
}

/** [SP-6] How long a speech may last: a statement in negotiation, an explanation of vote in the decision phase. */
export function speakingTime(phase: Phase): Duration {
  return phase === 'decision' ? seconds(60) : seconds(90);
}

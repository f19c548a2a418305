import { rulesIn } from '#engine/council/rules/in-force.ts';
import type { RulePack } from '#engine/council/rules/pack.ts';
import type { CouncilSlice } from '#engine/council/slice.ts';
import type { SeatId } from '#engine/kernel/ids.ts';
import { type Duration, seconds } from '#engine/kernel/instant.ts';
import type { Phase } from '#engine/session/clock/events.ts';
import { isHeld } from '#engine/session/lobby/slice.ts';
import type { PublicSlice } from '#engine/session/slices.ts';
import type { WaitingSpeaker } from './slice.ts';

/**
 * [SP-5] [RU-7] The first on the list with somebody present, the president after everyone else; null when nobody waits. Where nobody
 * is to speak twice before all who asked, those come first who were heard least in this turn.
 */
export function nextSpeaker(slice: PublicSlice): WaitingSpeaker | null {
  const { council, lobby } = slice;
  const { chair, speakers } = rulesIn(slice);
  const present = council.waiting.filter(({ seat }) => isHeld(lobby, seat));
  const inOrder =
    speakers.order === 'as-asked'
      ? present
      : present.toSorted((one, other) => timesHeard(council, one) - timesHeard(council, other));
  const beforeChair = inOrder.find(({ seat }) => !chair.speaksLast || seat !== council.president);
  return beforeChair ?? inOrder[0] ?? null;
}

function timesHeard({ speeches, turn }: CouncilSlice, { seat }: WaitingSpeaker): number {
  return speeches.filter((speech) => speech.seat === seat && speech.turn === turn).length;
}

/** [SP-5] Whether calling a seat now lets the president speak before others who wait: worth pointing out to the chair. */
export function speaksBeforeOthers({ waiting, president }: CouncilSlice, seat: SeatId): boolean {
  return seat === president && waiting.some((speaker) => speaker.seat !== president);
}

/** [SP-6] How long a speech may last: a statement in negotiation, an explanation of vote in the decision phase. */
export function speakingTime({ times }: RulePack, phase: Phase): Duration {
  return seconds(phase === 'decision' ? times.explanation : times.statement);
}

import type { ConversationId, SeatId } from '#engine/kernel/ids.ts';
import type { TalkSlice } from './evolve.ts';

/** [TA-2] The conversation of exactly these seats, among those that are held; null while there is none. */
export function talkBetween(
  talks: Readonly<Record<ConversationId, TalkSlice>>,
  seats: Iterable<SeatId>,
): TalkSlice | null {
  const members = new Set(seats);
  const isTheirs = (talk: TalkSlice) =>
    talk.seats.length === members.size && talk.seats.every((seat) => members.has(seat));
  return Object.values(talks).find(isTheirs) ?? null;
}

import { type ConversationId, id, type ParticipantId } from '#engine/kernel/ids.ts';
import type { DebriefSlice } from '#engine/session/debrief/slice.ts';
import type { FacilitatorsSlice } from '#engine/session/desk/slice.ts';
import type { SeatSlice } from '#engine/session/moves/slice.ts';
import type { PublicSlice, View } from '#engine/session/slices.ts';
import type { TalkSlice } from '#engine/session/talks/evolve.ts';
import type { SliceName } from '#engine/session/view.ts';
import type { Held } from '#engine/wire/held.ts';

/**
 * The slices that this browser was sent, as guards and screens read them.
 * @param me the participant who looks; null at a desk or a projector.
 */
export function viewOfHeld({ slices }: Held, me: ParticipantId | null): View {
  const shared = slices.public as PublicSlice;
  const seat = me === null ? null : (shared.lobby.people[me]?.seat ?? null);
  const own = seat === null ? undefined : slices[`seat:${seat}`];
  return {
    public: shared,
    me,
    seat: seat === null || own === undefined ? null : { id: seat, slice: own as SeatSlice },
    talks: talksOf(slices),
    facilitators: (slices.facilitators as FacilitatorsSlice | undefined) ?? null,
    debrief: (slices.debrief as DebriefSlice | undefined) ?? null,
  };
}

function talksOf(slices: Held['slices']): Readonly<Record<ConversationId, TalkSlice>> {
  const names = Object.keys(slices).filter((name) => name.startsWith('talk:')) as SliceName[];
  return Object.fromEntries(
    names.map((name) => [id<ConversationId>(name.slice(5)), slices[name] as TalkSlice]),
  );
}

import type { SeatId } from '#engine/kernel/ids.ts';
import type { Actor } from '#engine/session/actor.ts';
import { type Audience, seatAudience, talkAudience, type Viewer } from '#engine/session/audience.ts';
import { person } from '#engine/session/lobby/slice.ts';
import { emptySeatSlice } from '#engine/session/moves/slice.ts';
import type { PublicSlice, SessionState, View } from '#engine/session/slices.ts';

/** The name of a slice on the wire: an audience's, or what the debrief opened. */
export type SliceName = Exclude<Audience, 'vault'> | 'debrief';

/** The seat a viewer sits in, by the public slice alone. */
export function seatOf(slice: PublicSlice, viewer: Viewer): SeatId | null {
  return viewer.kind === 'participant' ? person(slice.lobby, viewer.participant).seat : null;
}

/** Which slices are a viewer's. Everything sent to them is of one of these, and nothing else is. */
export function slicesOf(state: SessionState, viewer: Viewer): readonly SliceName[] {
  const opened: readonly SliceName[] = isOpened(state.public) ? ['public', 'debrief'] : ['public'];
  switch (viewer.kind) {
    case 'projector':
      return opened;
    case 'facilitator':
      return [...opened, 'facilitators', ...Object.values(state.talks).map(nameOfTalk)];
    case 'participant': {
      const seat = seatOf(state.public, viewer);
      if (seat === null) return opened;
      const talks = Object.values(state.talks).filter(({ seats }) => seats.includes(seat));
      return [...opened, seatAudience(seat) as SliceName, ...talks.map(nameOfTalk)];
    }
  }
}

/** Whether the debrief has begun, and what opens then is open. */
export function isOpened(slice: PublicSlice): boolean {
  return slice.status === 'debrief' || slice.status === 'ended';
}

/** The part of the state by its name on the wire; a seat or conversation without events yet is an empty slice. */
export function sliceByName(state: SessionState, name: SliceName): unknown {
  if (name === 'public' || name === 'facilitators' || name === 'debrief') return state[name];
  const key = name.slice(5);
  if (name.startsWith('seat:'))
    return Object.entries(state.seats).find(([seat]) => seat === key)?.[1] ?? emptySeatSlice;
  return Object.values(state.talks).find(({ conversation }) => conversation === key);
}

/** What an actor holds of the state: guards judge on it. The clock and the host hold what everyone holds. */
export function viewFor(state: SessionState, actor: Actor): View {
  switch (actor.by) {
    case 'participant':
      return viewOf(state, { kind: 'participant', participant: actor.participant });
    case 'facilitator':
      return viewOf(state, { kind: 'facilitator' });
    case 'bot':
      return { ...viewOf(state, { kind: 'projector' }), ...seatPart(state, actor.seat) };
    case 'clock':
    case 'host':
      return viewOf(state, { kind: 'projector' });
  }
}

export function viewOf(state: SessionState, viewer: Viewer): View {
  const seat = seatOf(state.public, viewer);
  return {
    public: state.public,
    me: viewer.kind === 'participant' ? viewer.participant : null,
    facilitators: viewer.kind === 'facilitator' ? state.facilitators : null,
    debrief: isOpened(state.public) ? state.debrief : null,
    ...(seat === null
      ? { seat: null, talks: viewer.kind === 'facilitator' ? state.talks : {} }
      : seatPart(state, seat)),
  };
}

function seatPart(state: SessionState, seat: SeatId): Pick<View, 'seat' | 'talks'> {
  const talks = Object.values(state.talks).filter(({ seats }) => seats.includes(seat));
  return {
    seat: { id: seat, slice: state.seats[seat] ?? emptySeatSlice },
    talks: Object.fromEntries(talks.map((talk) => [talk.conversation, talk])),
  };
}

function nameOfTalk({ conversation }: SessionState['talks'][keyof SessionState['talks']]): SliceName {
  return talkAudience(conversation) as SliceName;
}

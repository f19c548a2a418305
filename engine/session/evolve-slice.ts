import { evolveDebrief } from '#engine/session/debrief/evolve.ts';
import { type DebriefSlice, emptyDebrief } from '#engine/session/debrief/slice.ts';
import { evolveFacilitators } from '#engine/session/desk/evolve.ts';
import { emptyDesk, type FacilitatorsSlice } from '#engine/session/desk/slice.ts';
import type {
  FacilitatorsEvent,
  PublicEvent,
  SeatEvent,
  SessionEvent,
  TalkEvent,
} from '#engine/session/events.ts';
import { emptyPublic, evolvePublic } from '#engine/session/evolve.ts';
import { evolveSeat } from '#engine/session/moves/evolve.ts';
import { emptySeatSlice, type SeatSlice } from '#engine/session/moves/slice.ts';
import type { PublicSlice } from '#engine/session/slices.ts';
import { evolveTalk, type TalkSlice } from '#engine/session/talks/evolve.ts';
import type { SliceName } from '#engine/session/view.ts';

/**
 * One slice after one more of its own events; the same code on the server and on every screen. An event's audience was
 * typed beside it where it was written, so a slice's name says of which kind its events are.
 * @param slice undefined where the event is the slice's first.
 */
export function evolveSlice(name: SliceName, slice: unknown, event: SessionEvent): unknown {
  if (name === 'public')
    return evolvePublic((slice as PublicSlice | undefined) ?? emptyPublic, event as PublicEvent);
  if (name === 'facilitators') {
    return evolveFacilitators(
      (slice as FacilitatorsSlice | undefined) ?? emptyDesk,
      event as FacilitatorsEvent,
    );
  }
  if (name === 'debrief') return evolveDebrief((slice as DebriefSlice | undefined) ?? emptyDebrief, event);
  if (name.startsWith('seat:')) {
    return evolveSeat((slice as SeatSlice | undefined) ?? emptySeatSlice, event as SeatEvent);
  }
  if (name.startsWith('talk:')) return evolveTalk(slice as TalkSlice | undefined, event as TalkEvent);
  throw new Error(`An event for an unknown slice: ${name}`);
}

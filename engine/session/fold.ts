import { type ConversationId, id, type SeatId } from '#engine/kernel/ids.ts';
import type { Audience, Opens } from '#engine/session/audience.ts';
import { evolveDebrief } from '#engine/session/debrief/evolve.ts';
import { emptyDebrief } from '#engine/session/debrief/slice.ts';
import { emptyDesk, type FacilitatorsSlice } from '#engine/session/desk/slice.ts';
import type { SessionEvent, VaultEvent } from '#engine/session/events.ts';
import { emptyPublic } from '#engine/session/evolve.ts';
import { evolveSlice } from '#engine/session/evolve-slice.ts';
import type { SeatSlice } from '#engine/session/moves/slice.ts';
import type { PublicSlice, SessionState } from '#engine/session/slices.ts';
import type { TalkSlice } from '#engine/session/talks/evolve.ts';
import { evolveVault } from '#engine/session/vault/evolve.ts';
import { emptyVault } from '#engine/session/vault/slice.ts';

export const initialState: SessionState = {
  public: emptyPublic,
  facilitators: emptyDesk,
  vault: emptyVault,
  debrief: emptyDebrief,
  seats: {},
  talks: {},
};

/** As much of a recorded event as folding needs. */
export interface Addressed {
  readonly audience: Audience;
  readonly opens: Opens;
  readonly event: SessionEvent;
}

/** The state after one more event: it changes the slice of its audience, and the debrief's if it opens there. */
export function evolve(state: SessionState, { audience, opens, event }: Addressed): SessionState {
  const changed = evolveAudience(state, audience, event);
  return opens === 'debrief' ? { ...changed, debrief: evolveDebrief(changed.debrief, event) } : changed;
}

function evolveAudience(state: SessionState, audience: Audience, event: SessionEvent): SessionState {
  if (audience === 'vault') return { ...state, vault: evolveVault(state.vault, event as VaultEvent) };
  if (audience === 'public') {
    return { ...state, public: evolveSlice(audience, state.public, event) as PublicSlice };
  }
  if (audience === 'facilitators') {
    return { ...state, facilitators: evolveSlice(audience, state.facilitators, event) as FacilitatorsSlice };
  }
  const key = audience.slice(audience.indexOf(':') + 1);
  if (audience.startsWith('seat:')) {
    const seat = id<SeatId>(key);
    const slice = evolveSlice(audience, state.seats[seat], event) as SeatSlice;
    return { ...state, seats: { ...state.seats, [seat]: slice } };
  }
  const conversation = id<ConversationId>(key);
  const slice = evolveSlice(audience, state.talks[conversation], event) as TalkSlice;
  return { ...state, talks: { ...state.talks, [conversation]: slice } };
}

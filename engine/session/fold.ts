import type { ConversationId, SeatId } from '#engine/kernel/ids.ts';
import type { Opens } from '#engine/session/audience.ts';
import { evolveDebrief } from '#engine/session/debrief/evolve.ts';
import { emptyDebrief } from '#engine/session/debrief/slice.ts';
import { evolveFacilitators } from '#engine/session/desk/evolve.ts';
import { emptyDesk } from '#engine/session/desk/slice.ts';
import type {
  FacilitatorsEvent,
  PublicEvent,
  SeatEvent,
  SessionEvent,
  TalkEvent,
  VaultEvent,
} from '#engine/session/events.ts';
import { emptyPublic, evolvePublic } from '#engine/session/evolve.ts';
import { evolveSeat } from '#engine/session/moves/evolve.ts';
import { emptySeatSlice } from '#engine/session/moves/slice.ts';
import type { SessionState } from '#engine/session/slices.ts';
import { evolveTalk } from '#engine/session/talks/evolve.ts';
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
  readonly audience: string;
  readonly opens: Opens;
  readonly event: SessionEvent;
}

/** The state after one more event: it changes the slice of its audience, and the debrief's if it opens there. */
export function evolve(state: SessionState, { audience, opens, event }: Addressed): SessionState {
  const changed = evolveAudience(state, audience, event);
  return opens === 'debrief' ? { ...changed, debrief: evolveDebrief(changed.debrief, event) } : changed;
}

function evolveAudience(state: SessionState, audience: string, event: SessionEvent): SessionState {
  // An event's audience was typed beside it where it was written; a stored pair is trusted to be of that making.
  switch (audience) {
    case 'public':
      return { ...state, public: evolvePublic(state.public, event as PublicEvent) };
    case 'facilitators':
      return { ...state, facilitators: evolveFacilitators(state.facilitators, event as FacilitatorsEvent) };
    case 'vault':
      return { ...state, vault: evolveVault(state.vault, event as VaultEvent) };
    default:
      return evolvePrivate(state, audience, event);
  }
}

function evolvePrivate(state: SessionState, audience: string, event: SessionEvent): SessionState {
  const [kind, key = ''] = splitOnce(audience);
  if (kind === 'seat') {
    const seat = key as SeatId;
    const slice = evolveSeat(state.seats[seat] ?? emptySeatSlice, event as SeatEvent);
    return { ...state, seats: { ...state.seats, [seat]: slice } };
  }
  if (kind === 'talk') {
    const conversation = key as ConversationId;
    const slice = evolveTalk(state.talks[conversation], event as TalkEvent);
    return { ...state, talks: { ...state.talks, [conversation]: slice } };
  }
  throw new Error(`An event for an unknown audience: ${audience}`);
}

function splitOnce(audience: string): readonly [string, string] {
  const colon = audience.indexOf(':');
  return colon < 0 ? [audience, ''] : [audience.slice(0, colon), audience.slice(colon + 1)];
}

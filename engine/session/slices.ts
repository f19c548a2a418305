import type { CouncilSlice } from '#engine/council/slice.ts';
import type { ConversationId, ParticipantId, SeatId } from '#engine/kernel/ids.ts';
import type { Clock } from '#engine/session/clock/clock.ts';
import type { Turn } from '#engine/session/clock/slice.ts';
import type { CrisisSlice } from '#engine/session/consequences/slice.ts';
import type { DebriefSlice } from '#engine/session/debrief/slice.ts';
import type { FacilitatorsSlice } from '#engine/session/desk/slice.ts';
import type { LobbySlice } from '#engine/session/lobby/slice.ts';
import type { SeatSlice } from '#engine/session/moves/slice.ts';
import type { SessionSettings } from '#engine/session/settings.ts';
import type { TalkSlice } from '#engine/session/talks/evolve.ts';
import type { VaultSlice } from '#engine/session/vault/slice.ts';

export type SessionStatus = 'lobby' | 'playing' | 'debrief' | 'ended';

/** What everyone holds, the projector included. It never reads a private slice. */
export interface PublicSlice {
  readonly status: SessionStatus;
  /** Null only before the first event, which says how the session was set up. */
  readonly settings: SessionSettings | null;
  readonly clock: Clock;
  /** Whether a pause is meant to last until another lesson. */
  readonly overnight: boolean;
  readonly turn: Turn | null;
  readonly lobby: LobbySlice;
  readonly council: CouncilSlice;
  readonly crisis: CrisisSlice;
}

/** The whole state, as the server holds it: one slice for each audience. Plain JSON. */
export interface SessionState {
  readonly public: PublicSlice;
  readonly facilitators: FacilitatorsSlice;
  readonly vault: VaultSlice;
  readonly debrief: DebriefSlice;
  readonly seats: Readonly<Record<SeatId, SeatSlice>>;
  readonly talks: Readonly<Record<ConversationId, TalkSlice>>;
}

/**
 * What one viewer holds: the slices that are theirs and nothing else. Guards and screens read views, so what they can
 * say never rests on what the viewer was not sent.
 */
export interface View {
  readonly public: PublicSlice;
  readonly me: ParticipantId | null;
  readonly seat: { readonly id: SeatId; readonly slice: SeatSlice } | null;
  readonly talks: Readonly<Record<ConversationId, TalkSlice>>;
  readonly facilitators: FacilitatorsSlice | null;
  /** Held by everyone once the debrief has begun. */
  readonly debrief: DebriefSlice | null;
}

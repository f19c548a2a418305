import type { AuthSessionId, HostId } from '#db/ids.ts';
import type { ParticipantId, SessionId } from '#engine/kernel/ids.ts';
import type { Viewer } from '#engine/session/audience.ts';
import { type LobbySlice, person } from '#engine/session/lobby/slice.ts';
import type { Opening, Parting } from '#engine/wire/messages.ts';
import type { Identity } from '#server/auth/identity.ts';

/** Who a socket is in a session, as the store knows it. */
export type Admission =
  | { readonly admitted: true; readonly viewer: Viewer; readonly facilitator: HostId | null }
  | { readonly admitted: false; readonly because: Refusal };

/** Why a socket may not open a session: a code that its page words. */
export type Refusal =
  | 'no-such-session'
  | 'not-signed-in'
  | 'not-joined'
  | 'not-a-facilitator'
  | 'wrong-code'
  | Extract<Parting, 'removed'>;

/** What admission asks of the store. */
export interface AdmissionStore {
  participantOf(
    session: SessionId,
    authSession: AuthSessionId,
  ): Promise<{ readonly id: ParticipantId } | null>;
  isFacilitator(session: SessionId, host: HostId): Promise<boolean>;
  hasCode(session: SessionId, code: string): Promise<boolean>;
}

/**
 * Decides who a socket is. The message says what it would like to be; the cookie and the store say what it is.
 * @param lobby the session's own: whether somebody was removed, or let back since, is what its log says.
 */
export async function admit(
  store: AdmissionStore,
  identity: Identity | null,
  { session, as, code }: Opening,
  lobby: LobbySlice,
): Promise<Admission> {
  switch (as) {
    case 'participant': {
      if (identity === null) return refuse('not-signed-in');
      const participant = await store.participantOf(session, identity.authSession);
      if (participant === null) return refuse('not-joined');
      if (person(lobby, participant.id).removed) return refuse('removed');
      return admitted({ kind: 'participant', participant: participant.id });
    }
    case 'facilitator': {
      if (identity?.host == null) return refuse('not-signed-in');
      const allowed = await store.isFacilitator(session, identity.host);
      return allowed ? admitted({ kind: 'facilitator' }, identity.host) : refuse('not-a-facilitator');
    }
    case 'projector': {
      if (code !== undefined && (await store.hasCode(session, code))) return admitted({ kind: 'projector' });
      const allowed = identity?.host != null && (await store.isFacilitator(session, identity.host));
      return allowed ? admitted({ kind: 'projector' }) : refuse('wrong-code');
    }
  }
}

function admitted(viewer: Viewer, facilitator: HostId | null = null): Admission {
  return { admitted: true, viewer, facilitator };
}

function refuse(because: Refusal): Admission {
  return { admitted: false, because };
}

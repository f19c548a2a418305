import type { HostedSession, NewSessionChoice } from '#app/_features/host/components/host-views.ts';
import { request } from '#app/_lib/api/request.ts';
import { paths } from '#app/_lib/paths.ts';
import type { SessionId } from '#engine/kernel/ids.ts';
import type { Instant } from '#engine/kernel/instant.ts';

interface ListedSession {
  readonly id: SessionId;
  readonly code: string | null;
  readonly title: string;
  readonly status: 'lobby' | 'live' | 'debrief' | 'ended';
  readonly participants: number;
  readonly createdAt: Instant;
}

/** The sessions that the signed-in host facilitates, newest first. */
export async function listSessions(): Promise<readonly HostedSession[]> {
  const { sessions } = await request<{ sessions: readonly ListedSession[] }>('GET', '/sessions');
  return sessions.map(({ id, code, title, status, participants, createdAt }) => ({
    id,
    scenario: title,
    // Ended sessions have no code any more; deleting one is still confirmed by typing something of its own.
    code: code ?? id.slice(0, 6).toUpperCase(),
    status: status === 'live' ? 'playing' : status,
    people: participants,
    turn: null,
    createdAt,
    deskPath: paths.desk(id),
    projectorPath: paths.projector(id),
    debriefPath: paths.desk(id),
  }));
}

/** @param written the title, and the language in which bots write: that of whoever makes the session. */
export function createSession(
  choice: NewSessionChoice,
  written: { readonly title: string; readonly locale: string },
): Promise<{ session: SessionId }> {
  const { scenario, length, intensity, bots } = choice;
  return request('POST', '/sessions', { ...written, scenario, length, intensity, bots });
}

export function deleteSession(session: string): Promise<void> {
  return request('DELETE', `/sessions/${session}`);
}

export function inviteHost(): Promise<{ link: string }> {
  return request('POST', '/invitations', {});
}

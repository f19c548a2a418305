import type { Database } from '#db/connection.ts';
import type { ParticipantId, SessionId } from '#engine/kernel/ids.ts';
import type { Instant } from '#engine/kernel/instant.ts';

/**
 * Erases what tells who took part from sessions that nobody has used since `before`: names, return codes, the tie to a
 * browser, and the bodies of texts. The log stays, and names nobody. A session's last use is its end, or else its last
 * event, or else its making; so one that pauses over the holidays keeps its names until its own time is over.
 *
 * @returns the sessions that were erased now.
 */
export async function eraseExpired(
  { sql }: Database,
  { before, now }: { readonly before: Instant; readonly now: Instant },
): Promise<readonly SessionId[]> {
  const rows = await sql<{ id: SessionId }[]>`
    with expired as materialized (
      select sessions.id from sessions
      where erased_at is null and created_at < ${iso(before)} and coalesce(
        ended_at,
        (select to_timestamp(at / 1000.0) from events where session_id = sessions.id and seq = head_seq),
        created_at
      ) < ${iso(before)}
      order by sessions.id for no key update
    ),
    nameless as (
      update participants set name = null, return_code_hash = null, auth_session_id = null
      from expired where session_id = expired.id
    ),
    wordless as (
      update texts set body = null from expired where session_id = expired.id
    )
    update sessions set erased_at = ${iso(now)}, code = null, code_expires_at = null
    from expired where sessions.id = expired.id
    returning sessions.id`;
  return rows.map(({ id }) => id);
}

/**
 * Erases one person from a session: name, return code, the tie to a browser, and the bodies of what they wrote. What
 * they did stays in the log, done by somebody without a name. They cannot come back as the same participant.
 */
export async function eraseParticipant({ sql }: Database, participant: ParticipantId): Promise<void> {
  await sql`
    with erased as (
      update participants set name = null, return_code_hash = null, auth_session_id = null
      where id = ${participant} returning session_id, id
    )
    update texts set body = null from erased
    where texts.session_id = erased.session_id and texts.author = erased.id::text`;
}

function iso(instant: Instant): string {
  return new Date(instant).toISOString();
}

import type { Database } from '#db/connection.ts';
import { deleteAuthSessionsUnseenSince } from '#db/stores/auth-sessions.ts';
import { eraseExpired } from '#db/stores/retention.ts';
import type { SessionId } from '#engine/kernel/ids.ts';
import type { Log } from '#server/log/log.ts';

const day = 86_400_000;
const sixHours = day / 4;

/**
 * Erases names and what people wrote once their time is over, at the start and then several times a day.
 * @param onErased told of each session that was erased, so that nobody goes on holding what it held.
 */
export function keepRetention(
  database: Database,
  days: number,
  log: Log,
  onErased: (session: SessionId) => void,
): { stop(): void } {
  const erase = async (): Promise<void> => {
    const now = Date.now();
    const before = now - days * day;
    const erased = await eraseExpired(database, { before, now });
    for (const session of erased) onErased(session);
    await deleteAuthSessionsUnseenSince(database, before);
    if (erased.length > 0)
      log.info({ sessions: erased.length }, 'names and texts of old sessions are erased');
  };
  const run = (): void => {
    erase().catch((error: unknown) =>
      log.warn({ error }, 'old names could not be erased; it is tried again'),
    );
  };
  run();
  const timer = setInterval(run, sixHours);
  timer.unref();
  return { stop: () => clearInterval(timer) };
}

import type { EventStore } from '#db/stores/event-store.ts';
import { engineVersion } from '#engine/session/engine-version.ts';
import type { Log } from '#server/log/log.ts';
import type { Committed, SessionHost } from './session-host.ts';

/** Events between two snapshots: few enough that opening a session is quick, many enough that writing costs little. */
const interval = 300;

/** Writes a snapshot when a commit passes another interval. Only a shortcut: when it cannot be written, nothing is lost. */
export function snapshotWhenDue(
  store: EventStore,
  host: SessionHost,
  { from, to, after }: Committed,
  log: Log,
): void {
  if (Math.floor(from / interval) === Math.floor(to / interval)) return;
  store.saveSnapshot(host.id, { seq: to, engineVersion, state: after }).catch((error: unknown) => {
    log.warn({ error, session: host.id }, 'a snapshot could not be written');
  });
}

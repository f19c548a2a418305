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
  void keepSnapshot(store, host, { seq: to, state: after }, log);
}

/** Writes a snapshot of a session as it stands at a number. Never rejects. */
export function keepSnapshot(
  store: EventStore,
  { id }: SessionHost,
  { seq, state }: Pick<SessionHost, 'seq' | 'state'>,
  log: Log,
): Promise<void> {
  return store.saveSnapshot(id, { seq, engineVersion, state }).catch((error: unknown) => {
    log.warn({ error, session: id }, 'a snapshot could not be written');
  });
}

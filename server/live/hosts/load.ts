import type { EventStore } from '#db/stores/event-store.ts';
import type { SessionId } from '#engine/kernel/ids.ts';
import type { Instant } from '#engine/kernel/instant.ts';
import { engineVersion } from '#engine/session/engine-version.ts';
import type { SessionEvent } from '#engine/session/events.ts';
import type { Recorded } from '#engine/session/record.ts';
import { replay } from '#engine/session/replay.ts';
import type { SessionState } from '#engine/session/slices.ts';
import type { SessionRow } from './registry.ts';
import type { LoadedSession } from './session-host.ts';

/** Reads a session: from its newest snapshot on where one can be trusted, else its whole log. */
export async function loadSession(
  store: EventStore,
  { id, scenario, seed }: SessionRow,
): Promise<{ readonly loaded: LoadedSession; readonly lastAt: Instant }> {
  const snapshot = await store.latestSnapshot(id, engineVersion);
  const tail = await store.read(id, { after: snapshot?.seq ?? 0 });
  const usable = snapshot === null || !reachesBefore(tail, snapshot.seq);
  const events = usable ? tail : await store.read(id, { after: 0 });
  const from = usable && snapshot !== null ? (snapshot.state as SessionState) : undefined;
  const [outcomes, texts] = await Promise.all([store.allOutcomes(id), store.texts(id)]);
  const seq = events.at(-1)?.seq ?? snapshot?.seq ?? 0;
  const loaded = { id, scenario, seed, state: replay(events, from), seq, outcomes, texts };
  return { loaded, lastAt: (events.at(-1) ?? (await lastOf(store, id, seq)))?.at ?? 0 };
}

async function lastOf(
  store: EventStore,
  session: SessionId,
  seq: number,
): Promise<Recorded<SessionEvent> | undefined> {
  const [last] = await store.read(session, { after: seq - 1 });
  return last;
}

/** An undo that takes back what the snapshot already holds makes it worthless. */
function reachesBefore(tail: readonly Recorded<SessionEvent>[], seq: number): boolean {
  return tail.some(({ event }) => event.type === 'StepUndone' && event.from <= seq);
}

import type { EventStore, Snapshot } from '#db/stores/event-store.ts';
import type { CommandId, SessionId, TextId } from '#engine/kernel/ids.ts';
import type { SessionEvent } from '#engine/session/events.ts';
import type { AuthoredText, Batch, CommandOutcome, Recorded } from '#engine/session/record.ts';
import { checkBatches } from './check-batches.ts';
import { storableText } from './storable-text.ts';

/** An event store for tests. Sessions have rows in the real one; here they are opened and removed by hand. */
export interface MemoryEventStore extends EventStore {
  open(session: SessionId): void;
  remove(session: SessionId): void;
}

interface Kept {
  readonly events: Recorded<SessionEvent>[];
  readonly outcomes: Map<CommandId, CommandOutcome>;
  readonly texts: Map<TextId, AuthoredText>;
  snapshots: readonly Snapshot[];
}

/** @param sessions those that exist from the start. */
export function memoryEventStore(sessions: Iterable<SessionId> = []): MemoryEventStore {
  const kept = new Map<SessionId, Kept>();
  const open = (session: SessionId) => {
    if (!kept.has(session)) {
      kept.set(session, { events: [], outcomes: new Map(), texts: new Map(), snapshots: [] });
    }
  };
  for (const session of sessions) open(session);

  return {
    open,
    remove: (session) => {
      kept.delete(session);
    },

    async append(batches) {
      checkBatches(batches);
      return new Map(
        batches.map((batch) => {
          const log = kept.get(batch.session);
          const fits = log !== undefined && continues(log, batch);
          if (fits) add(log, batch);
          return [batch.session, fits ? 'saved' : 'conflict'];
        }),
      );
    },

    read: async (session, { after }) => kept.get(session)?.events.slice(after) ?? [],

    async outcomes(session, commands) {
      const known = kept.get(session)?.outcomes;
      return new Map(
        commands.flatMap((command) => {
          const outcome = known?.get(command);
          return outcome === undefined ? [] : [[command, outcome]];
        }),
      );
    },

    allOutcomes: async (session) => new Map(kept.get(session)?.outcomes),

    head: async (session) => kept.get(session)?.events.length ?? null,

    texts: async (session) =>
      [...(kept.get(session)?.texts.values() ?? [])].sort((a, b) => (a.id < b.id ? -1 : 1)),

    async saveSnapshot(session, snapshot) {
      const log = kept.get(session);
      if (log === undefined) return;
      const others = log.snapshots.filter(
        ({ seq, engineVersion }) =>
          seq > snapshot.seq || (seq === snapshot.seq && engineVersion !== snapshot.engineVersion),
      );
      log.snapshots = [...others, asStored(snapshot)];
    },

    async latestSnapshot(session, version) {
      const own = kept.get(session)?.snapshots.filter(({ engineVersion }) => engineVersion === version) ?? [];
      return own.toSorted((a, b) => a.seq - b.seq).at(-1) ?? null;
    },

    async deleteSnapshots(session) {
      const log = kept.get(session);
      if (log !== undefined) log.snapshots = [];
    },
  };
}

function continues(log: Kept, { from, commands, texts }: Batch): boolean {
  return (
    log.events.length === from &&
    !commands.some(({ id }) => log.outcomes.has(id)) &&
    !texts.some(({ id }) => log.texts.has(id))
  );
}

function add(log: Kept, { events, commands, texts }: Batch): void {
  log.events.push(...(asStored(events) as readonly Recorded<SessionEvent>[]));
  for (const { id, outcome } of asStored(commands)) log.outcomes.set(id, outcome);
  for (const text of asStored(texts)) log.texts.set(text.id, { ...text, body: storableText(text.body) });
}

/** Through JSON, as in a database: what is kept shares nothing with the caller, and holds nothing that JSON does not. */
function asStored<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value));
}

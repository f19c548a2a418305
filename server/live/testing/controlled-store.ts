import type { EventStore } from '#db/stores/event-store.ts';
import { type MemoryEventStore, memoryEventStore } from '#db/stores/log/memory-event-store.ts';
import type { Batch } from '#engine/session/record.ts';

/**
 * `open`: works. `away`: nothing is written and nothing answered. `mute`: what is appended is written, and its answer lost
 * with the connection.
 */
export type StoreCondition = 'open' | 'away' | 'mute';

/** An event store in memory whose database a test takes away, brings back, or makes wait. */
export interface ControlledStore extends MemoryEventStore {
  /** The batches of each append that reached the database. */
  readonly appends: readonly (readonly Batch[])[];
  set(condition: StoreCondition): void;
  /** Makes appends wait from now on. @returns what lets them go on. */
  hold(): () => void;
}

/** As the driver reports a lost connection. */
class ConnectionLost extends Error {
  readonly code = 'CONNECTION_CLOSED';
}

export function controlledStore(inner: MemoryEventStore = memoryEventStore()): ControlledStore {
  const appends: (readonly Batch[])[] = [];
  let condition: StoreCondition = 'open';
  let held: Promise<void> = Promise.resolve();

  const refuseWhenAway = (): void => {
    if (condition === 'away') throw new ConnectionLost('The database is away');
  };
  const whenThere = async <Answer>(ask: () => Promise<Answer>): Promise<Answer> => {
    refuseWhenAway();
    return ask();
  };
  const reading: EventStore = {
    ...inner,
    read: (...asked) => whenThere(() => inner.read(...asked)),
    outcomes: (...asked) => whenThere(() => inner.outcomes(...asked)),
    allOutcomes: (...asked) => whenThere(() => inner.allOutcomes(...asked)),
    head: (...asked) => whenThere(() => inner.head(...asked)),
    texts: (...asked) => whenThere(() => inner.texts(...asked)),
  };
  return {
    ...inner,
    ...reading,
    appends,
    set: (next) => {
      condition = next;
    },
    hold() {
      let release: () => void = () => {};
      held = new Promise((resolve) => {
        release = resolve;
      });
      return release;
    },
    async append(batches) {
      await held;
      refuseWhenAway();
      appends.push(batches);
      const results = await inner.append(batches);
      if (condition === 'mute') throw new ConnectionLost('The answer was lost');
      return results;
    },
  };
}

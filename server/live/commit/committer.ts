import { setTimeout as sleep } from 'node:timers/promises';
import type { EventStore } from '#db/stores/event-store.ts';
import type { SessionId } from '#engine/kernel/ids.ts';
import type { Batch, CommandOutcome } from '#engine/session/record.ts';
import type { Log } from '#server/log/log.ts';

/** `saved`: committed. `conflict`: another node was first; nothing of the batch was written. */
export type CommitResult = 'saved' | 'conflict';

/**
 * Group commit. Batches of all sessions that wait at a moment share one transaction; some transactions run beside each other,
 * and while all of those run, more gather. A batch that lost to another node is left out and the others go through. When the
 * database goes away in the middle, what became of the batches is read back by their commands' ids before anything is tried
 * again. Of one session only one batch may be under way: the next is known to continue it only once it is saved.
 */
export interface Committer {
  /**
   * Resolves when the batch's fate is known, however long the database is away.
   * @throws when the database refuses the batch for what it is: a bug, and nothing of it was written.
   */
  commit(batch: Batch): Promise<CommitResult>;
  /** Whether the database was last seen away. */
  readonly isAway: boolean;
  /** Resolves when nothing waits any more. */
  idle(): Promise<void>;
}

interface Waiting {
  readonly batch: Batch;
  readonly settle: (result: CommitResult) => void;
  readonly fail: (error: unknown) => void;
}

/**
 * Transactions that run beside each other. A commit mostly waits for the disk: with one, whoever comes just after it began waits
 * twice. Three halve the middle wait; more bring nothing, and make smaller groups of what a busy server has to write.
 */
const mostUnderWay = 3;
const firstPause = 50;
const longestPause = 2_000;

export function createCommitter(
  store: EventStore,
  { log, isTransient }: { readonly log: Log; readonly isTransient: (error: unknown) => boolean },
): Committer {
  let waiting: Waiting[] = [];
  const underWay = new Set<Promise<void>>();
  let away = false;

  function begin(): void {
    const running = run().finally(() => underWay.delete(running));
    underWay.add(running);
  }

  async function run(): Promise<void> {
    // One turn of the event loop lets every command that has arrived join the transaction.
    await new Promise((next) => setImmediate(next));
    while (waiting.length > 0) {
      const group = waiting;
      waiting = [];
      await commitGroup(group);
    }
  }

  async function commitGroup(group: readonly Waiting[]): Promise<void> {
    let pause = firstPause;
    let open = group;
    for (let attempt = 0; open.length > 0; attempt++) {
      try {
        if (attempt > 0) open = await settleSaved(open);
        if (open.length > 0) settleAll(open, await store.append(open.map(({ batch }) => batch)));
        if (away) log.info('the database is back');
        away = false;
        return;
      } catch (error) {
        if (!isTransient(error)) return isolate(open, error);
        if (!away) log.warn({ error }, 'the database is away; commands wait');
        away = true;
        await sleep(pause);
        pause = Math.min(pause * 2, longestPause);
      }
    }
  }

  /** A transaction whose end was not heard may have been committed: its commands' ids tell. */
  async function settleSaved(open: readonly Waiting[]): Promise<readonly Waiting[]> {
    const unsaved: Waiting[] = [];
    for (const entry of open) {
      const { session, commands } = entry.batch;
      const known = await store.outcomes(
        session,
        commands.map(({ id }) => id),
      );
      const ours = commands.filter(({ id, outcome }) => isSame(known.get(id), outcome));
      if (commands.length > 0 && ours.length === commands.length) entry.settle('saved');
      else unsaved.push(entry);
    }
    return unsaved;
  }

  function settleAll(open: readonly Waiting[], results: ReadonlyMap<SessionId, CommitResult>): void {
    for (const { batch, settle, fail } of open) {
      const result = results.get(batch.session);
      if (result === undefined) fail(new Error('The store did not say what became of a batch'));
      else settle(result);
    }
  }

  /** One batch that the database refuses must not hold up the others. */
  async function isolate(open: readonly Waiting[], error: unknown): Promise<void> {
    const [only] = open;
    if (open.length === 1 && only !== undefined) {
      log.error({ error, session: only.batch.session }, 'the database refused a batch');
      only.fail(error);
      return;
    }
    for (const entry of open) await commitGroup([entry]);
  }

  return {
    commit(batch) {
      return new Promise((settle, fail) => {
        waiting.push({ batch, settle, fail });
        if (underWay.size < mostUnderWay) begin();
      });
    },
    get isAway() {
      return away;
    },
    async idle() {
      while (underWay.size > 0) await Promise.all(underWay);
    },
  };
}

/** Whether a command's outcome is the one that we decided: another node may have decided the same command otherwise. */
function isSame(kept: CommandOutcome | undefined, decided: CommandOutcome): boolean {
  if (kept === undefined || kept.accepted !== decided.accepted) return false;
  return !kept.accepted || !decided.accepted || (kept.from === decided.from && kept.to === decided.to);
}

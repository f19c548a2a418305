import type { CommandId, SessionId } from '#engine/kernel/ids.ts';
import type { SessionEvent } from '#engine/session/events.ts';
import type { AuthoredText, Batch, CommandOutcome, Recorded } from '#engine/session/record.ts';

/** `saved`: committed. `conflict`: another node was first, or the session is gone; nothing of the batch was written. */
export type AppendResult = 'saved' | 'conflict';

/** A folded state as of one sequence number, for the engine version that made it and no other. */
export interface Snapshot {
  readonly seq: number;
  readonly engineVersion: string;
  readonly state: unknown;
}

/** The log of every session: events, the outcomes of commands, and the texts that events name. */
export interface EventStore {
  /**
   * Commits the batches of many sessions at once, each session's wholly or not at all. A session's batch is saved when
   * its `from` is the session's head, and none of its commands or texts is there already; else it is a conflict, which
   * never touches the other sessions. A batch of rejections alone (`from` equals `to`) follows the same rule.
   *
   * Rejects when the database does not answer (`isTransient` in db/errors.ts): then what became of the batches is not
   * known, and `outcomes` tells. Throws for a batch that contradicts itself, and for two of one session: bugs.
   */
  append(batches: readonly Batch[]): Promise<ReadonlyMap<SessionId, AppendResult>>;

  /** The events after a sequence number, in order, as they were written: old versions are for the caller to read. */
  read(session: SessionId, range: { readonly after: number }): Promise<readonly Recorded<SessionEvent>[]>;

  /** The outcomes of those among `commands` that were ever committed. */
  outcomes(
    session: SessionId,
    commands: readonly CommandId[],
  ): Promise<ReadonlyMap<CommandId, CommandOutcome>>;

  allOutcomes(session: SessionId): Promise<ReadonlyMap<CommandId, CommandOutcome>>;

  /** The number of the last event, 0 before the first; null when there is no such session. */
  head(session: SessionId): Promise<number | null>;

  /** What people wrote in a session. Texts that were erased are left out. */
  texts(session: SessionId): Promise<readonly AuthoredText[]>;

  /** Keeps a snapshot and drops those of earlier events. Does nothing when the session is gone. */
  saveSnapshot(session: SessionId, snapshot: Snapshot): Promise<void>;

  /** The newest snapshot that `engineVersion` wrote, or null. */
  latestSnapshot(session: SessionId, engineVersion: string): Promise<Snapshot | null>;

  deleteSnapshots(session: SessionId): Promise<void>;
}

import type { Sql } from '#db/client.ts';
import type { Database } from '#db/connection.ts';
import { isUniqueViolation } from '#db/errors.ts';
import type { AppendResult, EventStore, Snapshot } from '#db/stores/event-store.ts';
import type { CommandId, SessionId } from '#engine/kernel/ids.ts';
import type { SessionEvent } from '#engine/session/events.ts';
import type { AuthoredText, Batch, CommandOutcome, Recorded } from '#engine/session/record.ts';
import { APPEND_ONE, appendOneParameters } from './append-one-statement.ts';
import { APPEND, appendParameters } from './append-statement.ts';
import { checkBatches } from './check-batches.ts';
import { arrayOfText } from './columns.ts';

/** The event store of a running Threshold. Any number of processes may use one database. */
export function postgresEventStore({ sql }: Database): EventStore {
  return {
    async append(batches) {
      checkBatches(batches);
      return appendAll(sql, batches);
    },

    async read(session, { after }) {
      const rows = await sql<EventRow[]>`
        select seq, type, version, audience, opens, at, actor, command_id, payload from events
        where session_id = ${session} and seq > ${after} order by seq`;
      return rows.map(recordedFrom);
    },

    async outcomes(session, commands) {
      if (commands.length === 0) return new Map();
      const rows = await sql<OutcomeRow[]>`
        select command_id, outcome from commands
        where session_id = ${session} and command_id = any (${arrayOfText(commands)}::text::text[])`;
      return outcomesFrom(rows);
    },

    async allOutcomes(session) {
      return outcomesFrom(
        await sql<OutcomeRow[]>`select command_id, outcome from commands where session_id = ${session}`,
      );
    },

    async head(session) {
      const [row] = await sql<{ head_seq: number }[]>`select head_seq from sessions where id = ${session}`;
      return row?.head_seq ?? null;
    },

    async texts(session) {
      return sql<AuthoredText[]>`
        select id, audience, author, body from texts
        where session_id = ${session} and body is not null order by id collate "C"`;
    },

    async saveSnapshot(session, { seq, engineVersion, state }) {
      await sql`
        with dropped as (delete from snapshots where session_id = ${session} and seq < ${seq})
        insert into snapshots (session_id, seq, engine_version, state)
        select id, ${seq}::int, ${engineVersion}::text, ${JSON.stringify(state)}::text::json
        from sessions where id = ${session}
        on conflict (session_id, seq, engine_version) do update set state = excluded.state, at = excluded.at`;
    },

    async latestSnapshot(session, engineVersion) {
      const [row] = await sql<Pick<Snapshot, 'seq' | 'state'>[]>`
        select seq, state from snapshots
        where session_id = ${session} and engine_version = ${engineVersion} order by seq desc limit 1`;
      return row === undefined ? null : { seq: row.seq, engineVersion, state: row.state };
    },

    async deleteSnapshots(session) {
      await sql`delete from snapshots where session_id = ${session}`;
    },
  };
}

/**
 * A command that is there already breaks the statement for all, which is rare: whoever holds a session knows its commands,
 * so it takes two nodes at one moment. Then the batches that name one are set aside and the others go again. That is
 * cheaper than looking for it every time, and surer: a look sees only what was committed before the statement began.
 */
async function appendAll(sql: Sql, batches: readonly Batch[]): Promise<ReadonlyMap<SessionId, AppendResult>> {
  let open = batches;
  while (open.length > 0) {
    try {
      return resultsOf(batches, await append(sql, open));
    } catch (error) {
      if (!isUniqueViolation(error)) throw error;
      const repeating = await sessionsThatRepeat(sql, open);
      if (repeating.size === 0) throw error;
      open = open.filter(({ session }) => !repeating.has(session));
    }
  }
  return resultsOf(batches, new Set());
}

/** @returns the sessions whose batches were saved. */
async function append(sql: Sql, batches: readonly Batch[]): Promise<ReadonlySet<SessionId>> {
  const [first, ...more] = batches;
  const isOne = first !== undefined && more.length === 0;
  const [statement, parameters] = isOne
    ? [APPEND_ONE, appendOneParameters(first)]
    : [APPEND, appendParameters(batches)];
  const won = await sql.unsafe<{ session_id: SessionId }[]>(statement, [...parameters], { prepare: true });
  return new Set(won.map(({ session_id }) => session_id));
}

function resultsOf(
  batches: readonly Batch[],
  won: ReadonlySet<SessionId>,
): ReadonlyMap<SessionId, AppendResult> {
  return new Map(batches.map(({ session }) => [session, won.has(session) ? 'saved' : 'conflict']));
}

/** Which sessions hold a command, or a text, of their batch already. */
async function sessionsThatRepeat(sql: Sql, batches: readonly Batch[]): Promise<ReadonlySet<SessionId>> {
  const commands = batches.flatMap(({ session, commands }) => commands.map(({ id }) => ({ session, id })));
  const texts = batches.flatMap(({ session, texts }) => texts.map(({ id }) => ({ session, id })));
  const sessionsOf = (rows: readonly { readonly session: SessionId }[]) =>
    arrayOfText(rows.map(({ session }) => session));
  const idsOf = (rows: readonly { readonly id: string }[]) => arrayOfText(rows.map(({ id }) => id));
  const rows = await sql<{ session_id: SessionId }[]>`
    select session_id from commands join unnest(
      ${sessionsOf(commands)}::text::uuid[], ${idsOf(commands)}::text::text[]
    ) as given (session_id, command_id) using (session_id, command_id)
    union
    select session_id from texts join unnest(
      ${sessionsOf(texts)}::text::uuid[], ${idsOf(texts)}::text::text[]
    ) as given (session_id, id) using (session_id, id)`;
  return new Set(rows.map(({ session_id }) => session_id));
}

interface EventRow extends Omit<Recorded, 'command' | 'event'> {
  readonly type: string;
  readonly command_id: CommandId;
  readonly payload: Readonly<Record<string, unknown>>;
}

function recordedFrom({ type, command_id, payload, ...rest }: EventRow): Recorded<SessionEvent> {
  return { ...rest, command: command_id, event: { type, ...payload } as unknown as SessionEvent };
}

interface OutcomeRow {
  readonly command_id: CommandId;
  readonly outcome: CommandOutcome;
}

function outcomesFrom(rows: readonly OutcomeRow[]): ReadonlyMap<CommandId, CommandOutcome> {
  return new Map(rows.map(({ command_id, outcome }) => [command_id, outcome]));
}

import type { Batch } from '#engine/session/record.ts';
import { arraysOfCommands, arraysOfEvents, arraysOfTexts, numbers, strings } from './columns.ts';

/**
 * Group commit: any number of sessions' batches in one statement, so in one transaction and one round trip.
 *
 * - `locked` takes the rows of the sessions in the order of their ids, so that two nodes which append to the same sessions
 *   wait for one another and never in a circle. It reads `head_seq` after the wait: what the winner wrote. `no key update`
 *   lets other rows refer to the session meanwhile.
 * - `won` are the batches that continue their session's log; the rest is theirs alone.
 *
 * Every parameter is one text, as `columns.ts` writes them. `batch` numbers the batch a row belongs to.
 */
export const APPEND = `
  with batches as materialized (
    select * from unnest($1::text::int[], $2::text::uuid[], $3::text::int[], $4::text::int[])
      as given (batch, session_id, from_seq, to_seq)
  ),
  locked as materialized (
    select batches.*, sessions.head_seq
    from batches join sessions on sessions.id = batches.session_id
    order by sessions.id
    for no key update of sessions
  ),
  won as materialized (
    select batch, session_id, to_seq from locked where head_seq = from_seq
  ),
  moved as (
    update sessions set head_seq = won.to_seq from won
    where sessions.id = won.session_id and sessions.head_seq <> won.to_seq
  ),
  new_events as (
    insert into events (session_id, seq, type, version, audience, opens, at, actor, command_id, payload)
    select won.session_id, seq, type, version, audience, opens, at, actor, command_id, payload
    from unnest(
      $5::text::int[], $6::text::int[], $7::text::text[], $8::text::smallint[], $9::text::text[], $10::text::text[],
      $11::text::bigint[], string_to_array($12::text, E'\\n')::json[], $13::text::text[],
      string_to_array($14::text, E'\\n')::json[]
    ) as given (batch, seq, type, version, audience, opens, at, actor, command_id, payload)
    join won using (batch)
  ),
  new_commands as (
    insert into commands (session_id, command_id, outcome)
    select won.session_id, command_id, outcome
    from unnest($15::text::int[], $16::text::text[], string_to_array($17::text, E'\\n')::json[])
      as given (batch, command_id, outcome)
    join won using (batch)
  ),
  new_texts as (
    insert into texts (session_id, id, audience, author, body)
    select won.session_id, id, audience, author, body
    from unnest($18::text::int[], $19::text::text[], $20::text::text[], $21::text::text[], $22::text::text[])
      as given (batch, id, audience, author, body)
    join won using (batch)
  )
  select session_id from won`;

/** The parameters of `APPEND`, in its order. */
export function appendParameters(batches: readonly Batch[]): readonly string[] {
  const rowsOf = <Row>(rows: (batch: Batch) => readonly Row[]): Numbered<Row> => ({
    batch: batches.flatMap((batch, index) => rows(batch).map(() => index)),
    rows: batches.flatMap(rows),
  });
  const events = rowsOf(({ events }) => events);
  const commands = rowsOf(({ commands }) => commands);
  const texts = rowsOf(({ texts }) => texts);
  return [
    numbers(batches, (_, index) => index),
    strings(batches, ({ session }) => session),
    numbers(batches, ({ from }) => from),
    numbers(batches, ({ to }) => to),
    numbers(events.batch, (index) => index),
    ...arraysOfEvents(events.rows),
    numbers(commands.batch, (index) => index),
    ...arraysOfCommands(commands.rows),
    numbers(texts.batch, (index) => index),
    ...arraysOfTexts(texts.rows),
  ];
}

/** Rows of several batches, and beside each the number of the batch that it belongs to. */
interface Numbered<Row> {
  readonly batch: readonly number[];
  readonly rows: readonly Row[];
}

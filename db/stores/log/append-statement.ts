import type { Batch } from '#engine/session/record.ts';
import { storableText } from './storable-text.ts';

/**
 * Group commit: any number of sessions' batches in one statement, so in one transaction and one round trip.
 *
 * - `locked` takes the rows of the sessions in the order of their ids, so that two nodes which append to the same sessions
 *   wait for one another and never in a circle. It reads `head_seq` after the wait: what the winner wrote. `no key update`
 *   lets other rows refer to the session meanwhile.
 * - `won` are the batches that continue their session's log; the rest is theirs alone.
 *
 * Every parameter is one text: arrays by column, and JSON one document a line, which is the quickest to write and to read
 * of what was measured (docs/adr/0005-the-log-in-postgresql.md). `batch` numbers the batch a row belongs to.
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
  const rowsOf = <Row>(rows: (batch: Batch) => readonly Row[]): readonly (readonly [number, Row])[] =>
    batches.flatMap((batch, index) => rows(batch).map((row) => [index, row] as const));
  const events = rowsOf(({ events }) => events);
  const commands = rowsOf(({ commands }) => commands);
  const texts = rowsOf(({ texts }) => texts);
  return [
    numbers(batches, (_, index) => index),
    strings(batches, ({ session }) => session),
    numbers(batches, ({ from }) => from),
    numbers(batches, ({ to }) => to),
    numbers(events, ([index]) => index),
    numbers(events, ([, { seq }]) => seq),
    strings(events, ([, { event }]) => event.type),
    numbers(events, ([, { version }]) => version),
    strings(events, ([, { audience }]) => audience),
    strings(events, ([, { opens }]) => opens),
    numbers(events, ([, { at }]) => at),
    documents(events, ([, { actor }]) => actor),
    strings(events, ([, { command }]) => command),
    documents(events, ([, { event }]) => withoutType(event)),
    numbers(commands, ([index]) => index),
    strings(commands, ([, { id }]) => id),
    documents(commands, ([, { outcome }]) => outcome),
    numbers(texts, ([index]) => index),
    strings(texts, ([, { id }]) => id),
    strings(texts, ([, { audience }]) => audience),
    strings(texts, ([, { author }]) => author),
    strings(texts, ([, { body }]) => body),
  ];
}

/** An event's own column holds its type; the payload is the rest. */
export function withoutType({
  type: _,
  ...payload
}: {
  readonly type: string;
}): Readonly<Record<string, unknown>> {
  return payload;
}

function numbers<Row>(rows: readonly Row[], of: (row: Row, index: number) => number): string {
  return `{${rows.map(of).join(',')}}`;
}

function strings<Row>(rows: readonly Row[], of: (row: Row) => string): string {
  return arrayOfText(rows.map(of));
}

/** An array of texts as PostgreSQL writes one, for a parameter that is cast to `text[]`. */
export function arrayOfText(texts: readonly string[]): string {
  const quoted = texts.map(
    (text) => `"${storableText(text).replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`,
  );
  return `{${quoted.join(',')}}`;
}

/** JSON never holds a bare line break, so one separates documents. */
function documents<Row>(rows: readonly Row[], of: (row: Row) => unknown): string {
  return rows.map((row) => JSON.stringify(of(row))).join('\n');
}

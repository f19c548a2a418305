import type { Batch } from '#engine/session/record.ts';
import { arraysOfCommands, arraysOfEvents, arraysOfTexts } from './columns.ts';

/**
 * What `APPEND` does, for one session's batch alone: so are most while a server has little to do, and each then takes a third
 * less of the database's time (docs/adr/0030-what-a-move-costs.md). One row is locked, so there is no order to keep: the
 * update waits for whoever has it, and looks again at the `head_seq` that they left. A batch without events writes the same
 * number anew, since only who holds the row knows that it is the newest.
 */
export const APPEND_ONE = `
  with won as (
    update sessions set head_seq = $3::text::int
    where id = $1::text::uuid and head_seq = $2::text::int
    returning id as session_id
  ),
  new_events as (
    insert into events (session_id, seq, type, version, audience, opens, at, actor, command_id, payload)
    select session_id, seq, type, version, audience, opens, at, actor, command_id, payload
    from won, unnest(
      $4::text::int[], $5::text::text[], $6::text::smallint[], $7::text::text[], $8::text::text[],
      $9::text::bigint[], string_to_array($10::text, E'\\n')::json[], $11::text::text[],
      string_to_array($12::text, E'\\n')::json[]
    ) as given (seq, type, version, audience, opens, at, actor, command_id, payload)
  ),
  new_commands as (
    insert into commands (session_id, command_id, outcome)
    select session_id, command_id, outcome
    from won, unnest($13::text::text[], string_to_array($14::text, E'\\n')::json[]) as given (command_id, outcome)
  ),
  new_texts as (
    insert into texts (session_id, id, audience, author, body)
    select session_id, id, audience, author, body
    from won, unnest($15::text::text[], $16::text::text[], $17::text::text[], $18::text::text[])
      as given (id, audience, author, body)
  )
  select session_id from won`;

/** The parameters of `APPEND_ONE`, in its order. */
export function appendOneParameters({
  session,
  from,
  to,
  events,
  commands,
  texts,
}: Batch): readonly string[] {
  return [
    session,
    String(from),
    String(to),
    ...arraysOfEvents(events),
    ...arraysOfCommands(commands),
    ...arraysOfTexts(texts),
  ];
}

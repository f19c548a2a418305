import type { Batch } from '#engine/session/record.ts';
import { storableText } from './storable-text.ts';

/**
 * Rows as the statements that append take them: each column one text, an array of PostgreSQL's or JSON one document a
 * line, which is the quickest to write and to read of what was measured (docs/adr/0005-the-log-in-postgresql.md).
 */

/** Of events: seq, type, version, audience, opens, at, actor, command_id, payload. */
export function arraysOfEvents(events: Batch['events']): readonly string[] {
  return [
    numbers(events, ({ seq }) => seq),
    strings(events, ({ event }) => event.type),
    numbers(events, ({ version }) => version),
    strings(events, ({ audience }) => audience),
    strings(events, ({ opens }) => opens),
    numbers(events, ({ at }) => at),
    documents(events, ({ actor }) => actor),
    strings(events, ({ command }) => command),
    documents(events, ({ event }) => withoutType(event)),
  ];
}

/** Of commands: command_id, outcome. */
export function arraysOfCommands(commands: Batch['commands']): readonly string[] {
  return [strings(commands, ({ id }) => id), documents(commands, ({ outcome }) => outcome)];
}

/** Of texts: id, audience, author, body. */
export function arraysOfTexts(texts: Batch['texts']): readonly string[] {
  return [
    strings(texts, ({ id }) => id),
    strings(texts, ({ audience }) => audience),
    strings(texts, ({ author }) => author),
    strings(texts, ({ body }) => body),
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

export function numbers<Row>(rows: readonly Row[], of: (row: Row, index: number) => number): string {
  return `{${rows.map(of).join(',')}}`;
}

export function strings<Row>(rows: readonly Row[], of: (row: Row) => string): string {
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

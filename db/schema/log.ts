import { sql } from 'drizzle-orm';
import { bigint, integer, json, pgTable, primaryKey, smallint, text, uuid } from 'drizzle-orm/pg-core';
import type { CommandId, SessionId, TextId } from '#engine/kernel/ids.ts';
import type { Actor } from '#engine/session/actor.ts';
import type { Audience, Opens } from '#engine/session/audience.ts';
import type { CommandOutcome } from '#engine/session/record.ts';
import { instant } from './columns.ts';
import { sessions } from './sessions.ts';

const sessionId = () =>
  uuid('session_id')
    .$type<SessionId>()
    .notNull()
    .references(() => sessions.id, { onDelete: 'cascade' });

/**
 * The log: what happened, numbered without gaps in its session, permanent. `payload` is the event without its type.
 * It is `json`, not `jsonb`: jsonb reorders keys, and a fold that walks a record must walk it alike after a restart.
 */
export const events = pgTable(
  'events',
  {
    sessionId: sessionId(),
    seq: integer('seq').notNull(),
    type: text('type').notNull(),
    version: smallint('version').notNull(),
    audience: text('audience').$type<Audience>().notNull(),
    opens: text('opens').$type<Opens>().notNull(),
    at: bigint('at', { mode: 'number' }).notNull(),
    actor: json('actor').$type<Actor>().notNull(),
    commandId: text('command_id').$type<CommandId>().notNull(),
    payload: json('payload').$type<Readonly<Record<string, unknown>>>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.sessionId, table.seq] })],
);

/** What became of each command, so that one sent twice happens once and is answered alike. */
export const commands = pgTable(
  'commands',
  {
    sessionId: sessionId(),
    commandId: text('command_id').$type<CommandId>().notNull(),
    outcome: json('outcome').$type<CommandOutcome>().notNull(),
    at: instant('at').notNull().default(sql`now()`),
  },
  (table) => [primaryKey({ columns: [table.sessionId, table.commandId] })],
);

/** What people wrote. The log names a text by id; the body is null once erased. */
export const texts = pgTable(
  'texts',
  {
    sessionId: sessionId(),
    id: text('id').$type<TextId>().notNull(),
    audience: text('audience').$type<Audience>().notNull(),
    author: text('author').notNull(),
    body: text('body'),
  },
  (table) => [primaryKey({ columns: [table.sessionId, table.id] })],
);

/** A folded state, only ever a shortcut: read by the engine version that wrote it, and by no other. */
export const snapshots = pgTable(
  'snapshots',
  {
    sessionId: sessionId(),
    seq: integer('seq').notNull(),
    engineVersion: text('engine_version').notNull(),
    state: json('state').$type<unknown>().notNull(),
    at: instant('at').notNull().default(sql`now()`),
  },
  (table) => [primaryKey({ columns: [table.sessionId, table.seq, table.engineVersion] })],
);

import { sql } from 'drizzle-orm';
import { check, index, integer, json, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import type { HostId } from '#db/ids.ts';
import type { SessionId } from '#engine/kernel/ids.ts';
import { sessionModes } from '#engine/session/settings.ts';
import { instant, isOneOf } from './columns.ts';
import { hosts } from './hosts.ts';

export const sessionStatuses = ['lobby', 'live', 'debrief', 'ended'] as const;
export type SessionStatus = (typeof sessionStatuses)[number];

/**
 * One row for each run of a scenario. `head_seq` is the number of the last event: whoever appends compares and sets
 * it, which is how several nodes agree on one order. `scenario` is the session's own compiled copy, so that an
 * upgrade never changes it. These are `json`, not `jsonb`, because jsonb reorders keys and the rules fold in order.
 */
export const sessions = pgTable(
  'sessions',
  {
    id: uuid('id').$type<SessionId>().primaryKey(),
    code: text('code').unique(),
    codeExpiresAt: instant('code_expires_at'),
    scenarioSlug: text('scenario_slug').notNull(),
    scenario: json('scenario').$type<unknown>().notNull(),
    settings: json('settings').$type<unknown>().notNull(),
    seed: text('seed').notNull(),
    status: text('status', { enum: sessionStatuses }).notNull(),
    mode: text('mode', { enum: sessionModes }).notNull(),
    title: text('title').notNull(),
    createdBy: uuid('created_by')
      .$type<HostId>()
      .references(() => hosts.id, { onDelete: 'set null' }),
    createdAt: instant('created_at').notNull(),
    endedAt: instant('ended_at'),
    headSeq: integer('head_seq').notNull().default(0),
    erasedAt: instant('erased_at'),
  },
  (table) => [
    check('sessions_status', isOneOf(table.status, sessionStatuses)),
    check('sessions_mode', isOneOf(table.mode, sessionModes)),
    check('sessions_head_seq', sql`${table.headSeq} >= 0`),
    check('sessions_code_expires', sql`(${table.code} is null) = (${table.codeExpiresAt} is null)`),
  ],
);

/** Who may facilitate a session: its creator's row is made with it, others are opened by a facilitator. */
export const sessionDesks = pgTable(
  'session_desks',
  {
    sessionId: uuid('session_id')
      .$type<SessionId>()
      .notNull()
      .references(() => sessions.id, { onDelete: 'cascade' }),
    hostId: uuid('host_id')
      .$type<HostId>()
      .notNull()
      .references(() => hosts.id, { onDelete: 'cascade' }),
    openedBy: uuid('opened_by')
      .$type<HostId>()
      .references(() => hosts.id, { onDelete: 'set null' }),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.sessionId, table.hostId] }),
    index('session_desks_host').on(table.hostId),
  ],
);

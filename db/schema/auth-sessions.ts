import { index, pgTable, uuid } from 'drizzle-orm/pg-core';
import type { AuthSessionId, HostId } from '#db/ids.ts';
import { instant } from './columns.ts';
import { hosts } from './hosts.ts';

/**
 * One row for each signed-in browser. The cookie's token carries the id alone; being a host is a column here, and
 * holding a seat is a participant's row that points here, so neither ever replaces the other.
 */
export const authSessions = pgTable(
  'auth_sessions',
  {
    id: uuid('id').$type<AuthSessionId>().primaryKey(),
    hostId: uuid('host_id')
      .$type<HostId>()
      .references(() => hosts.id, { onDelete: 'set null' }),
    createdAt: instant('created_at').notNull(),
    lastSeenAt: instant('last_seen_at').notNull(),
  },
  (table) => [index('auth_sessions_last_seen').on(table.lastSeenAt)],
);

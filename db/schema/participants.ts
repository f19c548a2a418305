import { index, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import type { AuthSessionId } from '#db/ids.ts';
import type { ParticipantId, SessionId } from '#engine/kernel/ids.ts';
import { authSessions } from './auth-sessions.ts';
import { instant } from './columns.ts';
import { sessions } from './sessions.ts';

/**
 * The people in a session. The log names them by id; their names live here alone and are null once erased. One
 * browser is at most one participant of a session, also after being removed from it, so that removal holds.
 */
export const participants = pgTable(
  'participants',
  {
    id: uuid('id').$type<ParticipantId>().primaryKey(),
    sessionId: uuid('session_id')
      .$type<SessionId>()
      .notNull()
      .references(() => sessions.id, { onDelete: 'cascade' }),
    authSessionId: uuid('auth_session_id')
      .$type<AuthSessionId>()
      .references(() => authSessions.id, { onDelete: 'set null' }),
    name: text('name'),
    returnCodeHash: text('return_code_hash'),
    joinedAt: instant('joined_at').notNull(),
    removedAt: instant('removed_at'),
    movedAt: instant('moved_at'),
  },
  (table) => [
    unique('participants_one_a_browser').on(table.sessionId, table.authSessionId),
    // By the code first: somebody on a new device types nothing but their code.
    unique('participants_return_code').on(table.returnCodeHash, table.sessionId),
    index('participants_auth_session').on(table.authSessionId),
  ],
);

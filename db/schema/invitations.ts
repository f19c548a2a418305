import { check, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import type { HostId } from '#db/ids.ts';
import { instant, isOneOf } from './columns.ts';
import { hosts } from './hosts.ts';

/** `first-run` makes the first account of an installation; `invited` comes from a host. */
export const invitationKinds = ['first-run', 'invited'] as const;
export type InvitationKind = (typeof invitationKinds)[number];

/** One-time links that create a host's account. Only the hash of a link's token is kept. */
export const invitations = pgTable(
  'invitations',
  {
    tokenHash: text('token_hash').primaryKey(),
    kind: text('kind', { enum: invitationKinds }).notNull(),
    createdBy: uuid('created_by')
      .$type<HostId>()
      .references(() => hosts.id, { onDelete: 'cascade' }),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    usedAt: instant('used_at'),
    usedBy: uuid('used_by')
      .$type<HostId>()
      .references(() => hosts.id, { onDelete: 'set null' }),
  },
  (table) => [check('invitations_kind', isOneOf(table.kind, invitationKinds))],
);

import { sql } from 'drizzle-orm';
import { check, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import type { HostId } from '#db/ids.ts';
import { instant } from './columns.ts';

/** People with an account. E-mail addresses are kept in lower case, so that one address is one account. */
export const hosts = pgTable(
  'hosts',
  {
    id: uuid('id').$type<HostId>().primaryKey(),
    email: text('email').notNull().unique(),
    passwordHash: text('password_hash').notNull(),
    name: text('name').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [check('hosts_email_is_lower_case', sql`${table.email} = lower(${table.email})`)],
);

import { pgTable, text } from 'drizzle-orm/pg-core';
import { instant } from './columns.ts';

/** When each node last said that it was alive: from it, a starting server knows how long there was none. */
export const serverBeats = pgTable('server_beats', {
  node: text('node').primaryKey(),
  at: instant('at').notNull(),
});

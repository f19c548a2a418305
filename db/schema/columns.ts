import { type SQL, sql } from 'drizzle-orm';
import { type AnyPgColumn, customType } from 'drizzle-orm/pg-core';
import type { Instant } from '#engine/kernel/instant.ts';

/**
 * A timestamptz that is an `Instant` (milliseconds since the epoch) in code, so that the rules, the wire and the
 * database tell time in one way. Three decimals, because an `Instant` holds no more.
 */
export const instant = customType<{ data: Instant; driverData: string }>({
  dataType: () => 'timestamp (3) with time zone',
  toDriver: (value) => new Date(value).toISOString(),
  fromDriver: (value) => Date.parse(value),
});

/** The condition of a check constraint that holds a column to a fixed list of words. */
export function isOneOf(column: AnyPgColumn, words: readonly string[]): SQL {
  return sql`${column} in (${sql.raw(words.map((word) => `'${word}'`).join(', '))})`;
}

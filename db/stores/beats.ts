import { eq, max, sql } from 'drizzle-orm';
import type { Database } from '#db/connection.ts';
import { serverBeats } from '#db/schema/server-beats.ts';
import type { Instant } from '#engine/kernel/instant.ts';

/** Notes that a node is alive at `at`. A note that arrives late never turns time back. */
export async function beat({ orm }: Database, node: string, at: Instant): Promise<void> {
  await orm
    .insert(serverBeats)
    .values({ node, at })
    .onConflictDoUpdate({
      target: serverBeats.node,
      set: { at: sql`greatest(${serverBeats.at}, excluded.at)` },
    });
}

/** When a node was last alive; null when it never was. */
export async function lastBeat({ orm }: Database, node: string): Promise<Instant | null> {
  const [found] = await orm
    .select({ at: serverBeats.at })
    .from(serverBeats)
    .where(eq(serverBeats.node, node));
  return found?.at ?? null;
}

/** When any node was last alive: since then there was no server at all. Null when there never was one. */
export async function lastBeatOfAny({ orm }: Database): Promise<Instant | null> {
  const [found] = await orm.select({ at: max(serverBeats.at) }).from(serverBeats);
  return found?.at ?? null;
}

import { setTimeout as sleep } from 'node:timers/promises';
import type { Duration } from '#engine/kernel/instant.ts';
import { createPool, type Pool } from './pool.ts';

const LOOK_EVERY: Duration = 2_000;
const PATIENCE: Duration = 6_000;

/**
 * Notices a database server that is gone without a word: a cut cable, a machine switched off. The system would wait for
 * its answer for a quarter of an hour, and the queries with it. So while the pool has open connections, a connection
 * apart asks the server for a sign of life; when none comes, all of them are cut and the queries fail.
 *
 * It has to be a connection apart: from outside, one of the pool's that waits for an answer looks like one that idles.
 *
 * @returns how to end the watch.
 */
export function watchServer(url: string, pool: Pool, patience: Duration = PATIENCE): () => Promise<void> {
  const own = createPool(url, 1);
  let isAsking = false;

  const isThere = () =>
    own.sql`select 1`.then(
      () => true,
      // Any other error is an answer, or one that the pool gets for itself.
      (error: unknown) => !(error instanceof Error && 'code' in error && error.code === 'CONNECT_TIMEOUT'),
    );

  const look = async () => {
    if (isAsking || !pool.isOpen) return;
    isAsking = true;
    const answered = await Promise.race([isThere(), inHalves(patience).then(() => false)]);
    isAsking = false;
    if (answered) return;
    const error = new SilenceError(patience);
    pool.cut(error);
    own.cut(error);
  };

  const looking = setInterval(look, Math.min(LOOK_EVERY, patience));
  looking.unref();
  return async () => {
    clearInterval(looking);
    await own.close(1_000);
  };
}

/**
 * Waits in two halves, because a process that was held up (a long computation, a laptop's lid) comes back to timers
 * before it comes to the answers that have long arrived: those are read between the halves.
 */
async function inHalves(patience: Duration): Promise<void> {
  await sleep(patience / 2, undefined, { ref: false });
  await sleep(patience / 2, undefined, { ref: false });
}

/** The database server has not given a sign of life for too long. */
class SilenceError extends Error {
  override readonly name = 'SilenceError';
  readonly code = 'ETIMEDOUT';

  constructor(patience: Duration) {
    super(`The database has not answered for ${patience / 1_000} seconds`);
  }
}

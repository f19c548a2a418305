import type { Account } from './account.ts';
import type { Binaries } from './binaries.ts';
import { EmbeddedPostgresError } from './problem.ts';
import { type Outcome, run } from './run.ts';

/** What its programs need of a system beyond the kernel. */
const NEEDS: Partial<Record<NodeJS.Platform, string>> = {
  linux: ' It needs a system with the GNU C library; Alpine has another.',
  win32: ' It needs Microsoft’s Visual C++ Redistributable.',
};

/**
 * The major version of our PostgreSQL, such as `18`, asked of the program itself: so it is known to run here before
 * anything is made. Throws `EmbeddedPostgresError` when it does not.
 */
export async function readVersion({ postgres }: Binaries, account: Account): Promise<string> {
  const { code, output } = await run(postgres, ['--version'], account).catch(
    (error: Error): Outcome => ({ code: null, output: error.message }),
  );
  const version = /(\d+)\.\d+/.exec(output)?.[1];
  if (code === 0 && version !== undefined) return version;
  throw new EmbeddedPostgresError(
    `PostgreSQL does not run on this system (${postgres}).${NEEDS[process.platform] ?? ''} ` +
      `Install PostgreSQL yourself and set DATABASE_URL. It said:\n${output}`,
  );
}

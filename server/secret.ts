import { join } from 'node:path';
import { openDataFolder } from '#db/embedded/data-folder.ts';
import { keepSecret } from '#db/embedded/private-file.ts';
import type { Env } from './env.ts';

/**
 * What signs people's sign-in cookies: the one given by the environment, or else one made once and kept in the data
 * folder, in a file that only its owner reads. People stay signed in over a restart.
 */
export function keepAuthSecret(env: Pick<Env, 'authSecret' | 'dataDir'>): string {
  return env.authSecret ?? keepSecret(join(openDataFolder(env.dataDir), 'auth-secret'));
}

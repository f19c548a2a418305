import { constants, setPriority } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Makes this thread give way to whoever answers people, and returns how it is to rest after each piece of work. Linux gives every thread
 * a priority of its own, and asks it of the calling one. Elsewhere it is the whole process's, the live sessions' with it: there a
 * thread rests as long as it worked, so that it never has more than half of a core.
 */
export function giveWay(platform: NodeJS.Platform = process.platform): (worked: number) => Promise<void> {
  if (platform !== 'linux') return (worked) => sleep(worked);
  setPriority(constants.priority.PRIORITY_LOW);
  return async () => {};
}

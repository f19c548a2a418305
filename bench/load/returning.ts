import type { Duration } from '#engine/kernel/instant.ts';
import type { Room } from './room.ts';

/** Opens all rooms at once. @returns the time until every client holds the current state. */
export async function openAll(rooms: readonly Room[]): Promise<Duration> {
  const began = performance.now();
  await Promise.all(rooms.map((room) => room.open()));
  return performance.now() - began;
}

/**
 * Cuts every line at one moment and has all of them come back at the next, with the number that they hold.
 * @returns the time until every client holds the current state again.
 */
export async function dropAll(rooms: readonly Room[]): Promise<Duration> {
  const began = performance.now();
  for (const room of rooms) room.drop();
  await Promise.all(rooms.map((room) => room.open()));
  return performance.now() - began;
}

/** The same where the pages are loaded anew, and hold nothing. */
export async function reloadAll(rooms: readonly Room[]): Promise<Duration> {
  for (const room of rooms) room.forget();
  return dropAll(rooms);
}

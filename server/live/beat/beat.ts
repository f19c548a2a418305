import type { Instant } from '#engine/kernel/instant.ts';

/** Between two beats. What a crash costs the clocks of running sessions is at most this. */
const interval = 1_000;
/** A longer silence than this was an absence: of the database, or of this process while a laptop slept. */
const longestSilence = 3_500;

export interface Beat {
  /** Whether so long has passed since the last beat that its return will be an absence's end. */
  isSilent(): boolean;
  stop(): void;
}

/**
 * Writes every second that this server is there. When it could not for a while (the database was away, the machine
 * slept), it says from when to when, so that this time counts in no session.
 */
export function keepBeat(
  write: (at: Instant) => Promise<void>,
  now: () => Instant,
  onReturn: (since: Instant) => void,
): Beat {
  let last = now();
  let stopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function beat(): Promise<void> {
    const at = now();
    try {
      await write(at);
      const since = last;
      last = now();
      if (last - since > longestSilence) onReturn(since);
    } catch {
      // Whoever commits says that the database is away; the beat only notices how long.
    }
    if (!stopped) timer = setTimeout(() => void beat(), interval);
  }

  void beat();
  return {
    isSilent: () => now() - last > longestSilence,
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}

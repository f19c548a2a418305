/**
 * Makes work that many ask for at once be done once: whoever asks while it runs shares the run that begins after it, which
 * sees what they saw. Runs never overlap. A run that fails fails for those who share it, and no other.
 */
export function coalesce(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> = Promise.resolve();
  let next: Promise<void> | null = null;
  return () => {
    next ??= running
      .catch(() => {})
      .then(() => {
        next = null;
        running = work();
        return running;
      });
    return next;
  };
}

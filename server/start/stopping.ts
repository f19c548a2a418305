/** What is to be closed when the process is told to stop, the last opened first. */
export interface Stopping {
  /** Notes how to close what has just been opened. Once the process is stopping, it is closed at once. */
  add(close: () => void | Promise<void>): void;
}

/**
 * Listens for the signals that end a process from the first moment on, so that being told to stop while it still starts
 * leaves nothing running either.
 */
export function stopOnSignals(): Stopping {
  const closers: (() => void | Promise<void>)[] = [];
  let stopping = false;

  async function stop(): Promise<void> {
    for (let close = closers.pop(); close !== undefined; close = closers.pop()) await close();
  }

  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      stop().then(
        () => process.exit(0),
        (error: unknown) => {
          process.stderr.write(`Stopping failed; what was acknowledged is safe.\n${String(error)}\n`);
          process.exit(1);
        },
      );
    });
  }
  return {
    add(close) {
      closers.push(close);
      if (stopping) void stop();
    },
  };
}

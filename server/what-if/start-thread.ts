import { Worker } from 'node:worker_threads';
import type { Order, Told } from './order.ts';

/** A thread at work. */
export interface Thread {
  /** Ends it at once, in the middle of whatever it does. */
  stop(): Promise<void>;
}

export interface ThreadEvents {
  /** What it has found so far. */
  readonly onTold: (told: Told) => void;
  /** It has ended by itself: with all of it found, or with what went wrong. */
  readonly onEnded: (error: unknown) => void;
}

export type StartThread = (order: Order, events: ThreadEvents) => Thread;

/** Megabytes of its own, so that it cannot take those of the live sessions. */
const limits = { maxOldGenerationSizeMb: 512 };

/** Starts a thread, from the bundle where this is the bundled server, from source otherwise. */
export const startThread: StartThread = (order, { onTold, onEnded }) => {
  const worker = new Worker(threadFile(), {
    workerData: order,
    execArgv: [],
    resourceLimits: limits,
    name: 'what-if',
  });
  let error: unknown = null;
  let isStopped = false;
  worker.on('message', onTold);
  worker.on('error', (raised) => {
    error = raised;
  });
  worker.on('exit', () => {
    if (!isStopped) onEnded(error);
  });
  worker.unref();
  return {
    async stop() {
      isStopped = true;
      await worker.terminate();
    },
  };
};

/** `THRESHOLD_BUNDLED` is written by whoever bundles (scripts/setup/build.mjs) and set nowhere else. */
function threadFile(): URL {
  return process.env.THRESHOLD_BUNDLED === 'yes'
    ? new URL('../../.build/server/what-if.js', import.meta.url)
    : new URL('./from-source.mjs', import.meta.url);
}

import { Worker } from 'node:worker_threads';
import { loadScenario } from '#scenarios/load.ts';
import { type LivedPolicy, livePolicy } from './live-policy.ts';
import type { Policy } from './policies.ts';

/** What every thread is told when it starts. */
export interface WorkerTask {
  readonly slug: string;
  readonly root: string;
  readonly seeds: readonly string[];
}

/** One policy to live through, and its place in the result. */
export interface Job {
  readonly index: number;
  readonly policy: Policy;
}

interface Done {
  readonly index: number;
  readonly lived: LivedPolicy;
}

/**
 * Lives through all policies, on as many threads as are allowed. Each policy is worked out by itself, so the result is the same whatever
 * the number of threads, and in the order of the policies.
 * @param workers 1 does it here, without a thread.
 * @throws what went wrong in a thread.
 */
export async function liveAll(
  policies: readonly Policy[],
  task: WorkerTask,
  workers: number,
  told: (done: number) => void,
): Promise<readonly LivedPolicy[]> {
  if (workers === 1) return liveHere(policies, task, told);
  const waiting: Job[] = policies.map((policy, index) => ({ index, policy }));
  const lived: LivedPolicy[] = [];
  let done = 0;
  const take = ({ index, lived: one }: Done): void => {
    lived[index] = one;
    done += 1;
    told(done);
  };
  const threads = Math.min(workers, policies.length);
  await Promise.all(Array.from({ length: threads }, () => work(task, waiting, take)));
  return lived;
}

function liveHere(
  policies: readonly Policy[],
  { slug, root, seeds }: WorkerTask,
  told: (done: number) => void,
): readonly LivedPolicy[] {
  const scenario = loadScenario(slug, root);
  return policies.map((policy, index) => {
    const lived = livePolicy(policy, scenario, seeds);
    told(index + 1);
    return lived;
  });
}

/** One thread takes the next job until none is left. */
async function work(task: WorkerTask, waiting: Job[], take: (done: Done) => void): Promise<void> {
  const worker = new Worker(new URL('./start-worker.mjs', import.meta.url), {
    workerData: task,
    execArgv: [],
  });
  try {
    await new Promise<void>((resolve, reject) => {
      const next = (): void => {
        const job = waiting.shift();
        if (job === undefined) resolve();
        else worker.postMessage(job);
      };
      worker.on('message', (done: Done) => {
        take(done);
        next();
      });
      worker.on('error', reject);
      next();
    });
  } finally {
    await worker.terminate();
  }
}

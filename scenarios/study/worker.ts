import { parentPort, workerData } from 'node:worker_threads';
import { loadScenario } from '#scenarios/load.ts';
import { livePolicy } from './live-policy.ts';
import type { Job, WorkerTask } from './pool.ts';

/** A thread that lives through one policy at a time, as it is asked. */
const { slug, root, seeds } = workerData as WorkerTask;
const scenario = loadScenario(slug, root);
parentPort?.on('message', ({ index, policy }: Job) => {
  parentPort?.postMessage({ index, lived: livePolicy(policy, scenario, seeds) });
});

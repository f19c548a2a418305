import { neverEmpty, type Outcome, type Suite } from './suite.ts';

/** A suite that has ended, and how long it took in milliseconds. */
export interface Ended {
  readonly suite: Suite;
  readonly outcome: Outcome;
  readonly took: number;
}

/**
 * Runs suites side by side while their shares fit into `capacity`, each as soon as those it comes after have gone well.
 * One that comes after a failure is not run and counts as failed.
 *
 * @param tell hears of each as it ends
 * @returns all, in the order in which they ended
 */
export async function runSuites(
  suites: readonly Suite[],
  capacity: number,
  tell: (ended: Ended) => void,
): Promise<readonly Ended[]> {
  const waiting = [...suites];
  const running = new Map<Suite, Promise<Ended>>();
  const ended: Ended[] = [];

  const end = (one: Ended) => {
    ended.push(one);
    tell(one);
  };
  const isThrough = (name: string) => ended.some(({ suite }) => suite.name === name);
  const hasFailed = (name: string) =>
    ended.some(({ suite, outcome }) => suite.name === name && failures(outcome) > 0);
  const free = () => capacity - [...running.keys()].reduce((sum, { share }) => sum + share, 0);

  while (waiting.length > 0 || running.size > 0) {
    const doomed = waiting.find(({ after }) => after.some(hasFailed));
    const next = waiting.find(
      ({ after, share }) => after.every(isThrough) && (running.size === 0 || share <= free()),
    );
    if (doomed !== undefined) {
      waiting.splice(waiting.indexOf(doomed), 1);
      end({ suite: doomed, outcome: notRun(doomed, doomed.after.filter(hasFailed)), took: 0 });
    } else if (next !== undefined) {
      waiting.splice(waiting.indexOf(next), 1);
      running.set(next, runOne(next));
    } else if (running.size > 0) {
      const one = await Promise.race(running.values());
      running.delete(one.suite);
      end(one);
    } else {
      throw new Error(
        `Nothing can run before: ${waiting.map(({ name, after }) => `${name} (${after})`).join(', ')}`,
      );
    }
  }
  return ended;
}

export function failures({ counts }: Outcome): number {
  return counts.reduce((sum, { failed }) => sum + failed, 0);
}

async function runOne(suite: Suite): Promise<Ended> {
  const began = Date.now();
  const outcome = await suite.run().catch((error: unknown) => broken(suite, error));
  return { suite, outcome: neverEmpty(suite.name, outcome), took: Date.now() - began };
}

function broken({ name }: Suite, error: unknown): Outcome {
  const output = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { counts: [{ name, passed: 0, failed: 1 }], output };
}

function notRun({ name }: Suite, because: readonly string[]): Outcome {
  return {
    counts: [{ name, passed: 0, failed: 1 }],
    output: `Not run, since this failed: ${because.join(', ')}.`,
  };
}

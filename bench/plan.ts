import { type Duration, seconds } from '#engine/kernel/instant.ts';

/** The load on one number of sessions. */
export interface LoadPlan {
  readonly sessions: number;
  /** Moves a second at the steady load, over all sessions. */
  readonly rate: number;
  readonly warmUp: Duration;
  readonly steady: Duration;
  readonly saturated: Duration;
}

/** How much is measured, and for how long. */
export interface BenchPlan {
  readonly name: 'full' | 'quick';
  /** Each contestant is started anew this many times, in turn with the other. */
  readonly starts: number;
  readonly one: LoadPlan;
  readonly many: LoadPlan;
  readonly engine: {
    readonly weeks: number;
    readonly thoughts: number;
    readonly sessions: number;
    readonly dice: number;
  };
}

const full: BenchPlan = {
  name: 'full',
  starts: 3,
  one: { sessions: 1, rate: 100, warmUp: seconds(3), steady: seconds(8), saturated: seconds(4) },
  many: { sessions: 100, rate: 400, warmUp: seconds(4), steady: seconds(10), saturated: seconds(8) },
  engine: { weeks: 400, thoughts: 20, sessions: 3, dice: 200 },
};

/** For whoever works on it: a look at every part within a minute, too short for numbers to quote. */
const quick: BenchPlan = {
  name: 'quick',
  starts: 1,
  one: { sessions: 1, rate: 100, warmUp: seconds(1), steady: seconds(2), saturated: seconds(2) },
  many: { sessions: 20, rate: 200, warmUp: seconds(1), steady: seconds(3), saturated: seconds(3) },
  engine: { weeks: 50, thoughts: 3, sessions: 1, dice: 10 },
};

/** @param words after `npm run bench --`. */
export function planOf(words: readonly string[]): BenchPlan {
  const unknown = words.find((word) => word !== '--quick');
  if (unknown !== undefined) throw new Error(`"${unknown}" is unknown. npm run bench -- [--quick]`);
  return words.includes('--quick') ? quick : full;
}

import type { BacktestSource, Sign, Target } from '#engine/scenario/schema/backtest.ts';
import { deathsAverted, quantityOf } from './quantities.ts';
import type { ReplayedWeek } from './replay.ts';

/** The runs of each playthrough, seed by seed: the same place is the same seed in all. */
export type Runs = Readonly<Record<string, readonly (readonly ReplayedWeek[])[]>>;

/** Middle and the interval that holds four fifths of the seeds. */
export interface Spread {
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

export interface JudgedTarget {
  readonly id: string;
  readonly target: Target;
  readonly spread: Spread;
  /** Of 100 seeds, in how many it holds: rounded. */
  readonly heldIn: number;
  readonly holds: boolean;
}

export interface JudgedSign {
  readonly id: string;
  readonly sign: Sign;
  readonly spread: Spread;
  readonly spreadOfOther: Spread;
  readonly heldIn: number;
  readonly holds: boolean;
}

export interface Judgement {
  readonly targets: readonly JudgedTarget[];
  readonly signs: readonly JudgedSign[];
  /** False when something that is not contested does not hold. */
  readonly passed: boolean;
}

/** Holds the runs against what is documented. */
export function judge({ targets, signs }: BacktestSource, runs: Runs): Judgement {
  const judgedTargets = Object.entries(targets).map(([id, target]) => judgeTarget(id, target, runs));
  const judgedSigns = Object.entries(signs).map(([id, sign]) => judgeSign(id, sign, runs));
  return {
    targets: judgedTargets,
    signs: judgedSigns,
    passed:
      judgedTargets.every(({ target, holds }) => holds || !target.gated) &&
      judgedSigns.every(({ sign, holds }) => holds || !sign.gated),
  };
}

function judgeTarget(id: string, target: Target, runs: Runs): JudgedTarget {
  const { quantity, range, 'by-week': byWeek = null } = target;
  const values = runsOf(runs, target.playthrough).map((run, seed) => {
    if (quantity !== 'deaths-averted') return quantityOf(quantity, run, byWeek);
    const other = runsOf(runs, target.against ?? '')[seed];
    if (other === undefined) throw new Error('Every playthrough is played with every seed');
    return deathsAverted(run, other, byWeek);
  });
  const heldIn = share(values.map((value) => value >= range[0] && value <= range[1]));
  return { id, target, spread: spreadOf(values), heldIn, holds: heldIn >= target['in-at-least'] };
}

function judgeSign(id: string, sign: Sign, runs: Runs): JudgedSign {
  const { quantity, has, 'by-week': byWeek = null } = sign;
  const read = (playthrough: string) =>
    runsOf(runs, playthrough).map((run) => quantityOf(quantity, run, byWeek));
  const values = read(sign.playthrough);
  const others = read(sign.than);
  const heldIn = share(
    values.map((value, seed) => {
      const other = others[seed] ?? Number.NaN;
      return has === 'more' ? value > other : value < other;
    }),
  );
  return {
    id,
    sign,
    spread: spreadOf(values),
    spreadOfOther: spreadOf(others),
    heldIn,
    holds: heldIn >= sign['in-at-least'],
  };
}

function runsOf(runs: Runs, playthrough: string): readonly (readonly ReplayedWeek[])[] {
  const found = runs[playthrough];
  if (found === undefined) throw new Error(`No runs of "${playthrough}"`);
  return found;
}

function share(held: readonly boolean[]): number {
  return Math.round((100 * held.filter(Boolean).length) / held.length);
}

function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((one, other) => one - other);
  const at = (part: number) => sorted[Math.round(part * (sorted.length - 1))] ?? Number.NaN;
  return { low: at(0.1), median: at(0.5), high: at(0.9) };
}

import type { MeasureId } from '#engine/crisis/types.ts';
import type { Random } from '#engine/kernel/random.ts';
import type { Scenario } from '#engine/scenario/scenario.ts';
import { capitalQuestions } from '#engine/session/moves/capital-questions.ts';
import { type Estimate, estimateFrom, mean } from './crossed.ts';
import type { DecisionKind, LivedPolicy, Run, RunWithout } from './live-policy.ts';

/** What a kind of decision is worth beside the others with which it was made. */
export interface MarginalEffect {
  readonly decision: DecisionKind;
  /** How many policies made it, in whichever seat and however often. */
  readonly madeBy: { readonly bots: number; readonly random: number };
  /** Of the runs with it, the part in which it came to something: the measure acted, the capital granted it. */
  readonly acted: number;
  /** Deaths that it averted, of those of the crisis left alone: the mean over policies and seeds. Negative where it cost lives. */
  readonly averted: Estimate;
  /** Its largest effect in any run, either way, as a share. */
  readonly largest: number;
  /** Parts of the runs in which the ending, and in which the verdict on some objective, is another without it. */
  readonly otherEnding: number;
  readonly otherObjectives: number;
}

/** Below half of one in a hundred of the deaths there would have been, in every run, a measure does not matter to them. */
const felt = 0.005;

/** Every measure and every question to the capital that some policy used, the most helpful first. Same session, same dice, with and without it. */
export function marginalEffects(
  lived: readonly LivedPolicy[],
  { deck }: Scenario,
  random: Random,
): readonly MarginalEffect[] {
  const kinds = [
    ...deck.map(({ measure }) => measure),
    ...capitalQuestions.map((about) => `ask-${about}` as const),
  ];
  return kinds
    .flatMap((kind) => marginalEffect(kind, lived, random) ?? [])
    .sort((one, other) => other.averted.value - one.averted.value);
}

function marginalEffect(
  decision: DecisionKind,
  lived: readonly LivedPolicy[],
  random: Random,
): MarginalEffect | null {
  const taking = lived.filter(({ without }) => without[decision] !== undefined);
  if (taking.length === 0) return null;
  const pairs = taking.map(({ runs, without }) =>
    (without[decision] ?? []).map((other, index) => pairOf(runs[index], other)),
  );
  const effects = pairs.map((row) => row.map(effectOf));
  const all = pairs.flat();
  const part = (holds: (pair: Pair) => boolean) => all.filter(holds).length / all.length;
  return {
    decision,
    madeBy: {
      bots: taking.filter(({ policy }) => policy.by === 'bots').length,
      random: taking.filter(({ policy }) => policy.by === 'random').length,
    },
    acted: part(({ other }) => other.acted),
    averted: estimateFrom(effects, (table) => mean(table.map(mean)), random, `marginal|${decision}`),
    largest: Math.max(...effects.flat().map(Math.abs)),
    otherEnding: part(({ run, other }) => run.ending !== other.ending),
    otherObjectives: part(({ run, other }) => run.objectives !== other.objectives),
  };
}

interface Pair {
  readonly run: Run;
  readonly other: RunWithout;
}

function pairOf(run: Run | undefined, other: RunWithout): Pair {
  if (run === undefined) throw new Error('A run without a measure has one with it');
  return { run, other };
}

function effectOf({ run, other }: Pair): number {
  return run.alone === 0 ? 0 : (other.deaths - run.deaths) / run.alone;
}

/** Whether it makes no difference to deaths in any run; `acted` says whether it ever had a chance to. */
export function neverMatters({ largest }: MarginalEffect): boolean {
  return largest < felt;
}

/** Measures that are dealt and that no policy took. */
export function neverTaken(effects: readonly MarginalEffect[], { deck }: Scenario): readonly MeasureId[] {
  return deck.map(({ measure }) => measure).filter((id) => !effects.some(({ decision }) => decision === id));
}

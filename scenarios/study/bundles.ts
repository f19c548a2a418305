import type { SeatId } from '#engine/kernel/ids.ts';
import { costKinds, noCost, type SeatCost } from './costs.ts';
import { mean } from './crossed.ts';
import type { LivedPolicy } from './live-policy.ts';
import { averted } from './shares.ts';

/** All that one policy decides, as a package: what it averts on average, and what it costs each seat. */
export interface Bundle {
  readonly policy: string;
  /** Deaths averted as a share, the mean over seeds. */
  readonly averted: number;
  /** Kinds of decisions: measures, and what the capital was asked. */
  readonly decisions: number;
  /** How many seats paid anything for it. */
  readonly payers: number;
  /** Other bundles than which it averts no less and costs no seat more of anything, and which it betters in one of these. */
  readonly dominates: number;
  readonly dominatedBy: number;
}

export interface Bundles {
  /** The most helpful first. Without those that decide nothing: to do nothing costs nothing. */
  readonly list: readonly Bundle[];
  /** Bundles that dominate every other one, by their policies: a scenario with such a bundle leaves nothing to weigh. */
  readonly dominant: readonly string[];
}

/** Holds every policy that decides anything against every other, in harm averted and in what each seat spends of each kind. */
export function compareBundles(lived: readonly LivedPolicy[]): Bundles {
  const acting = lived.filter(({ without }) => Object.keys(without).length > 0).map(weighed);
  const list = acting
    .map((one) => ({
      policy: one.policy,
      averted: one.averted,
      decisions: one.decisions,
      payers: Object.keys(one.costs).length,
      dominates: acting.filter((other) => dominates(one, other)).length,
      dominatedBy: acting.filter((other) => dominates(other, one)).length,
    }))
    .sort((one, other) => other.averted - one.averted);
  const dominant = list.filter((one) => list.length > 1 && one.dominates === list.length - 1);
  return { list, dominant: dominant.map(({ policy }) => policy) };
}

interface Weighed {
  readonly policy: string;
  readonly averted: number;
  readonly decisions: number;
  readonly costs: Readonly<Record<SeatId, SeatCost>>;
}

function weighed({ policy, runs, without, costs }: LivedPolicy): Weighed {
  const share = mean(runs.map((run) => averted(run)));
  return { policy: policy.id, averted: share, decisions: Object.keys(without).length, costs };
}

function dominates(one: Weighed, other: Weighed): boolean {
  if (one === other || one.averted < other.averted) return false;
  let better = one.averted > other.averted;
  for (const seat of new Set([...Object.keys(one.costs), ...Object.keys(other.costs)] as SeatId[])) {
    const [mine, theirs] = [one.costs[seat] ?? noCost, other.costs[seat] ?? noCost];
    if (costKinds.some((kind) => mine[kind] > theirs[kind])) return false;
    better ||= costKinds.some((kind) => mine[kind] < theirs[kind]);
  }
  return better;
}

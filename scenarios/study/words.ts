import type { Names } from '#scenarios/sim/names.ts';
import type { Estimate } from './crossed.ts';
import type { DecisionKind } from './live-policy.ts';

/** `7 %`; of minus nothing, `0 %`. */
export function percent(share: number): string {
  return `${Math.round(share * 100) + 0} %`;
}

/** `7.3`: points of a hundred. */
export function points(share: number): string {
  return (Math.round(share * 1_000) / 10 + 0).toFixed(1);
}

/** `7.3 (2.1 to 12.0)`. */
export function interval({ value, low, high }: Estimate): string {
  return `${points(value)} (${points(low)} to ${points(high)})`;
}

const asked: Readonly<Record<string, string>> = {
  'ask-observers': 'Capital asked to let observers in',
  'ask-mission': 'Capital asked to let a mission in',
  'ask-access': 'Capital asked for access',
  'ask-talks': 'Capital asked to talk',
  'ask-restraint': 'Capital asked for restraint',
};

export function decisionName(decision: DecisionKind, names: Names): string {
  return asked[decision] ?? names.of('measure', decision);
}

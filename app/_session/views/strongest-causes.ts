import type { Cause } from '#engine/crisis/types.ts';

/** As many causes as a reader takes in at a glance. */
const mostCauses = 4;

/** What rounds to nothing where it is shown, by one decimal, explains nothing. */
const least = 0.05;

/** Causes of one number's changes, each once with its sum, the strongest first. */
export function strongestCauses(causes: readonly Cause[]): readonly Cause[] {
  const sums = new Map<string, Cause>();
  for (const cause of causes) {
    const key = `${cause.kind}|${cause.id}`;
    const before = sums.get(key);
    sums.set(key, before === undefined ? cause : { ...before, amount: before.amount + cause.amount });
  }
  return [...sums.values()]
    .filter(({ amount }) => Math.abs(amount) >= least)
    .sort((one, other) => Math.abs(other.amount) - Math.abs(one.amount))
    .slice(0, mostCauses);
}

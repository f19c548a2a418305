/** What a suite, or a named part of it, counted. */
export interface Count {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
}

/** How a suite went. `output` is printed when anything failed. */
export interface Outcome {
  readonly counts: readonly Count[];
  readonly output: string;
}

/** What one may ask for by name: `npm test -- unit`. */
export const GROUPS = ['static', 'unit', 'build', 'e2e'] as const;
export type Group = (typeof GROUPS)[number];

/** One of the things that `npm test` does. */
export interface Suite {
  readonly name: string;
  readonly group: Group;
  /** Suites that must have gone well before this one makes sense. */
  readonly after: readonly string[];
  /** How much of the machine it takes: suites run side by side while their shares fit. */
  readonly share: number;
  run(): Promise<Outcome>;
}

/** A suite that could not even run, or ran nothing, has failed: silence is not success. */
export function neverEmpty(name: string, { counts, output }: Outcome): Outcome {
  const empty = (count: Count): boolean => count.passed + count.failed === 0;
  if (counts.length > 0 && !counts.some(empty)) return { counts, output };
  const named = counts.length === 0 ? [{ name, passed: 0, failed: 0 }] : counts;
  const silent = named.filter(empty).map((count) => `${count.name}: no test ran.`);
  return {
    counts: named.map((count) => (empty(count) ? { ...count, failed: 1 } : count)),
    output: [output, ...silent].join('\n'),
  };
}

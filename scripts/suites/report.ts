import type { Ended } from './schedule.ts';
import { failures } from './schedule.ts';

const NAME_WIDTH = 44;

/** What is printed when a suite ends: a line for each count, and its output when something failed. */
export function printSuite({ suite, outcome, took }: Ended): string {
  const seconds = `${(took / 1_000).toFixed(1)} s`;
  const lines = outcome.counts.map(({ name, passed, failed }) => {
    const sign = failed === 0 ? '✓' : '✗';
    return `${sign} ${name.padEnd(NAME_WIDTH)} ${passed} passed, ${failed} failed (${seconds})`;
  });
  if (failures(outcome) === 0) return lines.join('\n');
  return [...lines, `── ${suite.name}`, abridged(outcome.output), '──'].join('\n');
}

/** The last line: the sum over all suites, and nothing else. */
export function printTotal(all: readonly Ended[]): string {
  const counts = all.flatMap(({ outcome }) => outcome.counts);
  const sum = (pick: 'passed' | 'failed') => counts.reduce((total, count) => total + count[pick], 0);
  return `${sum('passed')} passed, ${sum('failed')} failed`;
}

/** The names of what failed, for the reader who sees only the end. */
export function printFailed(all: readonly Ended[]): string {
  const failed = all.flatMap(({ outcome }) => outcome.counts.filter((count) => count.failed > 0));
  return failed.length === 0 ? '' : `Failed: ${failed.map(({ name }) => name).join(', ')}.`;
}

/** Both ends of a long output: compilers name the cause first, test runners last. */
function abridged(output: string, most = 200): string {
  const lines = output.trim().split('\n');
  if (lines.length <= most) return lines.join('\n');
  const left = lines.length - most;
  return [...lines.slice(0, most / 2), `  … ${left} lines left out …`, ...lines.slice(-most / 2)].join('\n');
}

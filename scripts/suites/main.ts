import { availableParallelism } from 'node:os';
import { allSuites } from './all.ts';
import { chooseSuites } from './choose.ts';
import { printFailed, printSuite, printTotal } from './report.ts';
import { runSuites } from './schedule.ts';
import type { Suite } from './suite.ts';

/** Runs the suites named as arguments, or all. The last line counts them; the exit code says whether any failed. */
const chosen = chooseSuites(allSuites(), process.argv.slice(2));
if (chosen.ok) await runAndReport(chosen.value);
else {
  print(chosen.error);
  process.exitCode = 2;
}

async function runAndReport(suites: readonly Suite[]): Promise<void> {
  // More than four at once would only make each slower, and what measures time fail.
  const capacity = Math.max(2, Math.min(4, availableParallelism()));
  const ended = await runSuites(suites, capacity, (one) => print(printSuite(one)));
  print(printFailed(ended));
  print(printTotal(ended));
  process.exitCode = ended.some(({ outcome }) => outcome.counts.some(({ failed }) => failed > 0)) ? 1 : 0;
}

function print(text: string): void {
  if (text !== '') process.stdout.write(`${text}\n`);
}

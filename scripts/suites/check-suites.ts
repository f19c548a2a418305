import type { Check, Finding } from '#scripts/checks/finding.ts';
import { root } from '#scripts/setup/root.mjs';
import type { Outcome } from './suite.ts';

/** Runs a check on this project: each finding is a test. */
export async function runCheck(name: string, check: Check): Promise<Outcome> {
  const findings = await check(root);
  const broken = findings.filter(({ problems }) => problems.length > 0);
  return {
    counts: [{ name, passed: findings.length - broken.length, failed: broken.length }],
    output: broken.map(printFinding).join('\n\n'),
  };
}

/** As many problems as somebody would read at once; the count says how many there are. */
const SHOWN = 40;

function printFinding({ name, problems }: Finding): string {
  const more = problems.length > SHOWN ? [`  … and ${problems.length - SHOWN} more`] : [];
  return [`✗ ${name}`, ...problems.slice(0, SHOWN).map((problem) => `  ${problem}`), ...more].join('\n');
}

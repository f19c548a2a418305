import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { root } from '#scripts/setup/root.mjs';
import { runCommand } from '#scripts/setup/run-command.mjs';
import { PROGRAMS } from './programs.ts';
import type { Count, Outcome } from './suite.ts';

/** What we read of vitest's JSON report. */
export interface VitestReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/** Runs projects of vitest.config.ts, in one go, and counts each on its own. */
export async function runVitest(projects: readonly string[]): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'threshold-vitest-'));
  try {
    const report = join(folder, 'report.json');
    const { code, output } = await runCommand(process.execPath, [
      PROGRAMS.vitest,
      'run',
      ...projects.flatMap((project) => ['--project', project]),
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ]);
    const counts = countVitest(JSON.parse(readFileSync(report, 'utf8')), projects, root);
    const isQuiet = counts.every(({ failed }) => failed === 0);
    // An error outside any test fails the run and no test: it must not pass for success.
    const outside = code !== 0 && isQuiet ? [{ name: 'errors outside tests', passed: 0, failed: 1 }] : [];
    return { counts: [...counts, ...outside], output };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A project is the folder that a test file lies in. A test that was skipped has shown nothing, and counts as failed. */
export function countVitest(report: VitestReport, projects: readonly string[], base: string): Count[] {
  return projects.map((project) => {
    const files = report.testResults.filter(({ name }) => relative(base, name).split(/[\\/]/)[0] === project);
    const tests = files.flatMap(({ assertionResults }) => assertionResults);
    const passed = tests.filter(({ status }) => status === 'passed').length;
    const broken = files.filter(
      ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
    );
    return { name: `${project} tests`, passed, failed: tests.length - passed + broken.length };
  });
}

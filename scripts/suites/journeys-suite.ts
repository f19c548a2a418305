import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findOrInstallBrowser } from '#scripts/browser.mjs';
import { runCommand } from '#scripts/setup/run-command.mjs';
import { PROGRAMS } from './programs.ts';
import type { Count, Outcome } from './suite.ts';

const NAME = 'browser journeys';

/** What we read of Playwright's JSON report. */
export interface PlaywrightReport {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
  /** What went wrong outside any test. */
  readonly errors: readonly unknown[];
}

/** Plays whole sessions in a real browser, found or installed. */
export async function runJourneys(): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'threshold-journeys-'));
  try {
    const report = join(folder, 'report.json');
    const { output } = await runCommand(
      process.execPath,
      [PROGRAMS.playwright, 'test', '--reporter=list,json'],
      {
        CHROMIUM_PATH: await findOrInstallBrowser(),
        PLAYWRIGHT_JSON_OUTPUT_FILE: report,
      },
    );
    if (!existsSync(report)) return { counts: [{ name: NAME, passed: 0, failed: 1 }], output };
    return { counts: [countJourneys(JSON.parse(readFileSync(report, 'utf8')))], output };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** One that passed only at a second try has failed once, in front of a class. */
export function countJourneys({ stats, errors }: PlaywrightReport): Count {
  const { expected, unexpected, flaky, skipped } = stats;
  return { name: NAME, passed: expected, failed: unexpected + flaky + skipped + errors.length };
}

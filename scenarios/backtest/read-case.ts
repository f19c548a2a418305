import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ok, type Result, refuse } from '#engine/kernel/result.ts';
import type { Scenario } from '#engine/scenario/scenario.ts';
import type { BacktestSource } from '#engine/scenario/schema/backtest.ts';
import type { Playbook } from '#engine/scenario/schema/playbook.ts';
import { backtestFile, readBacktest } from '#scenarios/backtest-file.ts';
import { checkFolder, listScenarios } from '#scenarios/load.ts';
import { spellDiagnostic } from '#scenarios/spell-diagnostic.ts';

/** A scenario with what it has to reproduce. */
export interface BacktestCase {
  readonly slug: string;
  readonly scenario: Scenario;
  readonly playbooks: Readonly<Record<string, Playbook>>;
  readonly backtest: BacktestSource;
}

/** The scenarios that have something to reproduce, in alphabetical order. */
export function listCases(root: string): readonly string[] {
  return listScenarios(root).filter((slug) => existsSync(join(root, slug, backtestFile)));
}

/** @returns the case, or the lines that say what is wrong with its files. */
export function readCase(slug: string, root: string): Result<BacktestCase, readonly string[]> {
  const { scenario, playbooks, diagnostics } = checkFolder(slug, root);
  if (scenario === null) {
    const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
    const check = `npm run scenario:check -- ${slug}`;
    return refuse([`The scenario "${slug}" has errors (${errors}): ${check} says which.`]);
  }
  const folder = join(root, slug);
  const { backtest, diagnostics: about, locate } = readBacktest(folder, scenario, playbooks);
  if (backtest !== null) return ok({ slug, scenario, playbooks, backtest });
  return refuse(about.flatMap((one) => spellDiagnostic(one, join(folder, backtestFile), locate(one))));
}

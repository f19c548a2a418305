import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ok, type Result, refuse } from '#engine/kernel/result.ts';
import { at, type Diagnostic, error } from '#engine/scenario/diagnostic.ts';
import { suggest } from '#engine/scenario/nearest.ts';
import type { Scenario } from '#engine/scenario/scenario.ts';
import { readBySchema } from '#engine/scenario/schema/issues.ts';
import type { Playbook } from '#engine/scenario/schema/playbook.ts';
import { backtestFile, checkFolder, listScenarios } from '#scenarios/load.ts';
import { spellDiagnostic } from '#scenarios/spell-diagnostic.ts';
import { readYamlFile } from '#scenarios/yaml-file.ts';
import { type BacktestSource, backtestSource } from './schema.ts';

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
  const path = join(root, slug, backtestFile);
  const { contents, problems, locate } = readYamlFile(path);
  const spelled = (found: readonly Diagnostic[]) =>
    refuse(found.flatMap((one) => spellDiagnostic(one, path, locate(one.path))));
  if (problems.length > 0) {
    const mend = 'Check the indentation, quotes and colons there.';
    return spelled(problems.map(({ message }) => error(at(backtestFile), 'yaml/syntax', message, mend)));
  }
  const { value, diagnostics: formal } = readBySchema(backtestSource, contents, backtestFile);
  if (value === null) return spelled(formal);
  const about = [...checkPlaythroughs(value, playbooks), ...checkWeeks(value, scenario, playbooks)];
  return about.length > 0 ? spelled(about) : ok({ slug, scenario, playbooks, backtest: value });
}

/** Weeks that a playthrough lasts. */
export function weeksOf(scenario: Scenario, { length }: Playbook): number {
  const { turns, weeksPerTurn } = scenario.lengths[length];
  return turns * weeksPerTurn;
}

interface Mention {
  readonly path: readonly [string, string, string];
  readonly playthrough: string;
}

function mentions({ targets, signs }: BacktestSource): readonly Mention[] {
  const of = (section: string, name: string, key: string, playthrough: string | undefined) =>
    playthrough === undefined ? [] : [{ path: [section, name, key] as const, playthrough }];
  return [
    ...Object.entries(targets).flatMap(([name, { playthrough, against }]) => [
      ...of('targets', name, 'playthrough', playthrough),
      ...of('targets', name, 'against', against),
    ]),
    ...Object.entries(signs).flatMap(([name, { playthrough, than }]) => [
      ...of('signs', name, 'playthrough', playthrough),
      ...of('signs', name, 'than', than),
    ]),
  ];
}

function checkPlaythroughs(
  backtest: BacktestSource,
  playbooks: BacktestCase['playbooks'],
): readonly Diagnostic[] {
  const known = Object.keys(playbooks);
  return mentions(backtest)
    .filter(({ playthrough }) => !known.includes(playthrough))
    .map(({ path, playthrough }) =>
      error(
        at(backtestFile, ...path),
        'backtest/unknown-playthrough',
        `There is no playthroughs/${playthrough}.yaml.`,
        suggest(playthrough, known),
      ),
    );
}

/** A number of a week in which nothing is played any more would be read off the last one without a word. */
function checkWeeks(
  { targets, signs }: BacktestSource,
  scenario: Scenario,
  playbooks: BacktestCase['playbooks'],
): readonly Diagnostic[] {
  const tooLate =
    (section: string) =>
    ([name, { playthrough, 'by-week': week }]: [
      string,
      { playthrough: string; 'by-week'?: number | undefined },
    ]) => {
      const playbook = playbooks[playthrough];
      const weeks = playbook === undefined ? Number.MAX_SAFE_INTEGER : weeksOf(scenario, playbook);
      if (week === undefined || week <= weeks) return [];
      const place = at(backtestFile, section, name, 'by-week');
      return [
        error(place, 'backtest/too-late', `The playthrough has ${weeks} weeks.`, `Write ${weeks} or less.`),
      ];
    };
  return [
    ...Object.entries(targets).flatMap(tooLate('targets')),
    ...Object.entries(signs).flatMap(tooLate('signs')),
  ];
}

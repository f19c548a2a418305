import { join } from 'node:path';
import { at, type Diagnostic, error } from '#engine/scenario/diagnostic.ts';
import { suggest } from '#engine/scenario/nearest.ts';
import type { Scenario } from '#engine/scenario/scenario.ts';
import { type BacktestSource, backtestSource } from '#engine/scenario/schema/backtest.ts';
import { readBySchema } from '#engine/scenario/schema/issues.ts';
import type { Playbook } from '#engine/scenario/schema/playbook.ts';
import { readYamlFile, type YamlFile } from './yaml-file.ts';

/** What a scenario after a real case has to reproduce; only those have it. */
export const backtestFile = 'backtest.yaml';

type Playbooks = Readonly<Record<string, Playbook>>;

/** A `backtest.yaml`, read and checked: null beside the diagnostics when something in it is wrong. */
export interface ReadBacktest {
  readonly backtest: BacktestSource | null;
  readonly diagnostics: readonly Diagnostic[];
  readonly locate: YamlFile['locate'];
}

/**
 * Reads what a scenario has to reproduce.
 * @param folder the scenario's own.
 * @param scenario null when it has errors itself: then the file is checked alone.
 */
export function readBacktest(folder: string, scenario: Scenario | null, playbooks: Playbooks): ReadBacktest {
  const { contents, problems, locate } = readYamlFile(join(folder, backtestFile), backtestFile);
  if (problems.length > 0) return { backtest: null, diagnostics: problems, locate };
  const { value, diagnostics: formal } = readBySchema(backtestSource, contents, backtestFile);
  if (value === null) return { backtest: null, diagnostics: formal, locate };
  const about =
    scenario === null
      ? []
      : [...checkPlaythroughs(value, playbooks), ...checkWeeks(value, scenario, playbooks)];
  return { backtest: about.length > 0 ? null : value, diagnostics: about, locate };
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

function checkPlaythroughs(backtest: BacktestSource, playbooks: Playbooks): readonly Diagnostic[] {
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
  playbooks: Playbooks,
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

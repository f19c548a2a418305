import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { playOut } from '#engine/bots/playing.ts';
import { fallbackLocale } from '#engine/scenario/locale.ts';
import { findFolder } from '#scenarios/find-folder.ts';
import { checkFolder, listScenarios, scenariosFolder } from '#scenarios/load.ts';
import type { CommandOutput } from '#scenarios/output.ts';
import { followPlaybook } from './follow-playbook.ts';
import { namesIn } from './names.ts';
import { readOptions, type SimLength, usage } from './options.ts';
import { printReport, refusalLines } from './print-report.ts';
import { type ReadPlaybook, readPlaybook } from './read-playbook.ts';
import { reportOf } from './report.ts';

export type SimOutput = CommandOutput;

const usualSeed = '1';
const usualLength: SimLength = 90;

/**
 * Plays a scenario once from the command line and prints what came of it.
 * @param words after `npm run sim --`.
 * @returns the code to end with: 0, or 1 when nothing could be played or a step of the playbook was refused.
 */
export function runSim(
  words: readonly string[],
  { say, complain }: CommandOutput,
  root = scenariosFolder,
): number {
  const failed = (lines: readonly string[]): number => {
    for (const line of lines) complain(line);
    return 1;
  };
  const read = readOptions(words, listScenarios(root), (word) => existsSync(join(word, 'scenario.yaml')));
  if (!read.ok) return failed([read.error, '', usage]);
  const options = read.value;
  const found = findFolder(options.scenario, root);
  if (!found.ok) return failed([found.error]);
  const { scenario, diagnostics } = checkFolder(found.value.slug, found.value.root);
  if (scenario === null) {
    const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
    const check = `npm run scenario:check -- ${options.scenario}`;
    return failed([`The scenario "${options.scenario}" has errors (${errors}): ${check} says which.`]);
  }

  let book: ReadPlaybook | null = null;
  if (options.playbook !== null) {
    const given = readPlaybook(options.playbook, found.value.slug, found.value.root);
    if (!given.ok) return failed(given.error);
    book = given.value;
    if (options.length !== null && options.length !== book.playbook.length) {
      const written = `The playbook is written for ${book.playbook.length} minutes`;
      return failed([`${written}: leave out --length ${options.length}.`]);
    }
  }

  const names = namesIn(scenario);
  const seed = options.seed ?? book?.playbook.seed ?? usualSeed;
  const length = options.length ?? book?.playbook.length ?? usualLength;
  const followed = book === null ? null : followPlaybook(book.playbook, scenario);
  const played = playOut({
    scenario,
    seed,
    length,
    locale: fallbackLocale,
    script: followed?.script ?? null,
  });
  const refused = followed?.refused() ?? [];
  const report = reportOf(
    played,
    { scenario, seed, length, playbook: book?.playbook.title ?? null },
    names,
    refused,
  );

  if (options.json) say(JSON.stringify(report, null, 2));
  else for (const line of printReport(report, names.text(scenario.title), names)) say(line);
  if (refused.length === 0) return 0;
  const lineOf = book?.lineOf ?? (() => null);
  return failed(['', ...refusalLines(refused, options.playbook ?? '', lineOf, names)]);
}

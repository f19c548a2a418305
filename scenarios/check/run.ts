import { join } from 'node:path';
import { findFolder } from '#scenarios/find-folder.ts';
import { readFlags } from '#scenarios/flags.ts';
import { checkFolder, listScenarios, scenariosFolder } from '#scenarios/load.ts';
import type { CommandOutput } from '#scenarios/output.ts';
import { spellDiagnostic } from '#scenarios/spell-diagnostic.ts';

export const usage = [
  'Usage: npm run scenario:check -- [scenario …] [--strict]',
  '',
  '  A scenario is named by its slug or by the path of its folder; all are checked when none is named.',
  '  --strict    warnings count as errors; notes never do',
].join('\n');

const flags = { strict: { type: 'boolean' } } as const;

/**
 * Prints what is wrong with scenarios: place, reason, what to do.
 * @param words after `npm run scenario:check --`.
 * @returns the code to end with: 1 when there is an error (with `--strict` a warning), or when a word is none, else 0.
 */
export function runCheck(
  words: readonly string[],
  { say, complain }: CommandOutput,
  root = scenariosFolder,
): number {
  const line = readFlags(words, flags);
  if (!line.ok) {
    complain(`${line.error}\n\n${usage}`);
    return 1;
  }
  const { given, named } = line.value;
  const most = given.has('strict') ? 0 : Number.POSITIVE_INFINITY;
  let failed = false;
  for (const word of named.length > 0 ? named : listScenarios(root)) {
    const found = findFolder(word, root);
    if (!found.ok) {
      complain(`${found.error}\n\n${usage}`);
      failed = true;
      continue;
    }
    const { errors, warnings } = checkOne(found.value.slug, found.value.root, say);
    failed ||= errors > 0 || warnings > most;
  }
  return failed ? 1 : 0;
}

function checkOne(
  slug: string,
  root: string,
  say: CommandOutput['say'],
): { readonly errors: number; readonly warnings: number } {
  const { diagnostics, locate } = checkFolder(slug, root);
  for (const diagnostic of diagnostics) {
    const path = join(root, slug, diagnostic.file);
    for (const line of spellDiagnostic(diagnostic, path, locate(diagnostic))) say(line);
  }
  const of = (severity: string) => diagnostics.filter((one) => one.severity === severity).length;
  const [errors, warnings, notes] = [of('error'), of('warning'), of('note')];
  const more = notes === 0 ? '' : `, ${count(notes, 'note')}`;
  say(`${slug}: ${count(errors, 'error')}, ${count(warnings, 'warning')}${more}`);
  return { errors, warnings };
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}

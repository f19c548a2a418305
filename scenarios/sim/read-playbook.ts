import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ok, type Result, refuse } from '#engine/kernel/result.ts';
import type { Diagnostic } from '#engine/scenario/diagnostic.ts';
import { suggest } from '#engine/scenario/nearest.ts';
import { checkScenario } from '#engine/scenario/parse.ts';
import type { Playbook } from '#engine/scenario/schema/playbook.ts';
import { files } from '#engine/scenario/typed-source.ts';
import { readScenario } from '#scenarios/load.ts';
import { spellDiagnostic } from '#scenarios/spell-diagnostic.ts';
import { readYamlFile } from '#scenarios/yaml-file.ts';

/** A playbook that fits its scenario, and where its steps stand in its file. */
export interface ReadPlaybook {
  readonly playbook: Playbook;
  /** @returns the line of a step, counted from 1; null when it cannot be told. */
  readonly lineOf: (turn: number, step: number) => number | null;
}

/**
 * Reads a playbook from any file and checks it against a scenario as if it lay in the scenario's folder.
 * @returns the playbook, or the lines that say what is wrong with it.
 */
export function readPlaybook(
  path: string,
  slug: string,
  root: string,
): Result<ReadPlaybook, readonly string[]> {
  const { source } = readScenario(slug, root);
  if (!existsSync(path)) return refuse(notThere(path, Object.keys(source.playthroughs), join(root, slug)));
  const { contents, problems, locate } = readYamlFile(path, path);
  const spelled = (found: readonly Diagnostic[]) =>
    refuse(found.flatMap((diagnostic) => spellDiagnostic(diagnostic, path, locate(diagnostic))));
  if (problems.length > 0) return spelled(problems);
  const name = basename(path).replace(/\.ya?ml$/, '');
  const file = files.playthrough(name);
  const { playbooks, diagnostics } = checkScenario({ ...source, playthroughs: { [name]: contents } });
  const about = diagnostics.filter((diagnostic) => diagnostic.file === file);
  const playbook = playbooks[name];
  if (playbook === undefined || about.some(({ severity }) => severity === 'error')) {
    return spelled(about);
  }
  return ok({
    playbook,
    lineOf: (turn, step) => locate({ path: ['turns', `${turn}`, step], point: 'value' })?.line ?? null,
  });
}

function notThere(path: string, playthroughs: readonly string[], folder: string): readonly string[] {
  const known = playthroughs.map((name) => join(folder, files.playthrough(name)));
  const meant = playthroughs.indexOf(basename(path).replace(/\.ya?ml$/, ''));
  const hint = meant >= 0 ? `Did you mean ${known[meant]}?` : suggest(path, known);
  return [`There is no file "${path}".`, hint];
}

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkFolder, listScenarios, scenariosFolder } from '#scenarios/load.ts';
import type { SimOutput } from '#scenarios/sim/run.ts';
import { readOptions, usage } from './options.ts';
import { filesOf, pageOf } from './page.ts';
import { policiesFor } from './policies.ts';
import { liveAll } from './pool.ts';
import { seedsFor, studyOf } from './study.ts';

/**
 * Studies a scenario: plays policies, holds each against the same dice, prints what matters in it and writes the page with its plots into the
 * scenario's folder; with `--json` prints an object and writes nothing.
 * @param words after `npm run study --`.
 * @returns the code to end with: 0, or 1 when nothing could be studied. What is found never fails.
 */
export async function runStudy(
  words: readonly string[],
  { say, complain }: SimOutput,
  root = scenariosFolder,
): Promise<number> {
  const read = readOptions(words, listScenarios(root));
  if (!read.ok) {
    for (const line of [read.error, '', usage]) complain(line);
    return 1;
  }
  const { scenario: slug, seeds, policies, workers, json } = read.value;
  const { scenario } = checkFolder(slug, root);
  if (scenario === null) {
    complain(`The scenario "${slug}" has errors: npm run scenario:check -- ${slug} says which.`);
    return 1;
  }
  const task = { slug, root, seeds: seedsFor(seeds) };
  const lived = await liveAll(policiesFor(policies), task, workers, (done) =>
    complain(`${done} of ${policies} policies`),
  );
  const study = studyOf(lived, scenario);
  if (json) {
    say(JSON.stringify(study, null, 2));
    return 0;
  }
  for (const [file, contents] of Object.entries(filesOf(study, scenario))) {
    const path = join(root, slug, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, contents);
  }
  say(pageOf(study, scenario));
  return 0;
}

import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { ok, type Result, refuse } from '#engine/kernel/result.ts';
import { suggest } from '#engine/scenario/nearest.ts';
import { listScenarios } from './load.ts';

/** Where a scenario's folder lies: its name, and the folder that holds it. */
export interface FoundFolder {
  readonly root: string;
  readonly slug: string;
}

/**
 * Finds a scenario by its slug, or by the path of its folder, wherever that lies.
 * @returns the folder, or a sentence that says what was meant.
 */
export function findFolder(word: string, root: string): Result<FoundFolder, string> {
  const slugs = listScenarios(root);
  if (slugs.includes(word)) return ok({ root, slug: word });
  const path = resolve(word);
  if (existsSync(path) && statSync(path).isDirectory()) {
    if (path === resolve(root)) return refuse(`Name one of the scenarios in it: ${slugs.join(', ')}.`);
    // A scenario of the usual folder is named as ever, however its path was typed.
    const within = resolve(root) === dirname(path);
    return ok({ root: within ? root : join(word, '..'), slug: basename(path) });
  }
  if (existsSync(path)) return refuse(`"${word}" is a file: name the scenario's folder.`);
  return refuse(`There is no scenario "${word}". ${suggest(word, slugs)}`);
}

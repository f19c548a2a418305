import { ok, type Result, refuse } from '#engine/kernel/result.ts';
import { suggest } from '#engine/scenario/nearest.ts';
import { oneLine } from '#engine/scenario/schema/names.ts';
import { readFlags } from '#scenarios/flags.ts';

export const simLengths = [60, 90, 120] as const;
export type SimLength = (typeof simLengths)[number];

/** What the command line asks for. Null: what the playbook says, or the usual. */
export interface SimOptions {
  /** Its slug, or the path of its folder. */
  readonly scenario: string;
  readonly seed: string | null;
  readonly length: SimLength | null;
  readonly playbook: string | null;
  readonly json: boolean;
}

export const usage = [
  'Usage: npm run sim -- <scenario> [--seed N] [--playbook file.yaml] [--length 60|90|120] [--json]',
  '',
  '  --seed      the dice: a number or a word; the same seed plays the same session again (1)',
  '  --playbook  the decisions, instead of bots; see docs/authors/simulator.md',
  '  --length    minutes, which set the number of turns (90)',
  '  --json      one JSON object instead of text',
].join('\n');

const flags = {
  seed: { type: 'string' },
  playbook: { type: 'string' },
  length: { type: 'string' },
  json: { type: 'boolean' },
} as const;

/**
 * Reads the words after `npm run sim --`.
 * @param scenarios the slugs there are.
 * @param isFolder whether a word is the path of another scenario's folder.
 * @returns the options, or a sentence that says which word is wrong and what it should be.
 */
export function readOptions(
  words: readonly string[],
  scenarios: readonly string[],
  isFolder: (word: string) => boolean = () => false,
): Result<SimOptions, string> {
  const line = readFlags(words, flags);
  if (!line.ok) return line;
  const { given, named } = line.value;
  const scenario = oneScenario(named, scenarios, isFolder);
  if (!scenario.ok) return scenario;
  const seed = given.get('seed') ?? null;
  if (seed !== null && !oneLine.safeParse(seed).success) {
    return refuse('--seed must be a number or a word of one line, such as 7.');
  }
  const length = lengthIn(given.get('length'));
  if (length === undefined) {
    return refuse(`--length must be 60, 90 or 120 (minutes); it is "${given.get('length')}".`);
  }
  const playbook = given.get('playbook') ?? null;
  return ok({ scenario: scenario.value, seed, length, playbook, json: given.has('json') });
}

function oneScenario(
  named: readonly string[],
  scenarios: readonly string[],
  isFolder: (word: string) => boolean,
): Result<string, string> {
  const [slug, more] = named;
  const list = `Scenarios: ${scenarios.join(', ')}`;
  if (slug === undefined) return refuse(`Which scenario? ${list}`);
  if (more !== undefined)
    return refuse(`One scenario at a time: "${slug}", and "${more}" is one word too many.`);
  if (scenarios.includes(slug) || isFolder(slug)) return ok(slug);
  return refuse(`There is no scenario "${slug}". ${suggest(slug, scenarios)}\n${list}`);
}

/** Undefined when it is none of the lengths there are. */
function lengthIn(word: string | undefined): SimLength | null | undefined {
  if (word === undefined) return null;
  return simLengths.find((length) => `${length}` === word);
}

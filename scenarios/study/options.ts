import { availableParallelism } from 'node:os';
import { ok, type Result, refuse } from '#engine/kernel/result.ts';
import { suggest } from '#engine/scenario/nearest.ts';
import { readFlags, wholeNumber } from '#scenarios/flags.ts';

/** What the command line asks for. */
export interface StudyOptions {
  readonly scenario: string;
  readonly seeds: number;
  readonly policies: number;
  readonly workers: number;
  readonly json: boolean;
}

export const usage = [
  'Usage: npm run study -- <scenario> [--seeds N] [--policies N] [--workers N] [--json]',
  '',
  '  --seeds     how many dice every policy is held against (12)',
  '  --policies  how many policies, every other one played by bots (24)',
  '  --workers   threads; the result is the same whatever their number (one for each core)',
  '  --json      one JSON object instead of text, and no page',
].join('\n');

const flags = {
  seeds: { type: 'string' },
  policies: { type: 'string' },
  workers: { type: 'string' },
  json: { type: 'boolean' },
} as const;

/** Less than two of either, and nothing can be said of what varies. */
const counts = {
  seeds: { usual: 12, least: 2, most: 1_000 },
  policies: { usual: 24, least: 2, most: 1_000 },
  workers: { usual: availableParallelism(), least: 1, most: 256 },
} as const;
type Count = keyof typeof counts;

/**
 * Reads the words after `npm run study --`.
 * @param scenarios the slugs there are.
 * @returns the options, or a sentence that says which word is wrong and what it should be.
 */
export function readOptions(
  words: readonly string[],
  scenarios: readonly string[],
): Result<StudyOptions, string> {
  const line = readFlags(words, flags);
  if (!line.ok) return line;
  const { given, named } = line.value;
  const [slug, more] = named;
  const list = `Scenarios: ${scenarios.join(', ')}`;
  if (slug === undefined) return refuse(`Which scenario? ${list}`);
  if (more !== undefined) return refuse(`One scenario at a time: "${more}" is one word too many.`);
  if (!scenarios.includes(slug)) {
    return refuse(`There is no scenario "${slug}". ${suggest(slug, scenarios)}\n${list}`);
  }
  const read: Record<Count, number> = { seeds: 0, policies: 0, workers: 0 };
  for (const name of Object.keys(counts) as Count[]) {
    const count = wholeNumber(line.value, name, counts[name]);
    if (!count.ok) return count;
    read[name] = count.value;
  }
  return ok({ scenario: slug, ...read, json: given.has('json') });
}

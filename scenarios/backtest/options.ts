import { ok, type Result, refuse } from '#engine/kernel/result.ts';
import { suggest } from '#engine/scenario/nearest.ts';
import { readFlags, wholeNumber } from '#scenarios/flags.ts';

export interface BacktestOptions {
  readonly cases: readonly string[];
  readonly seeds: number;
  readonly json: boolean;
}

const seedCount = { usual: 200, least: 1, most: 10_000 };

export const usage = [
  'Usage: npm run backtest -- [case …] [--seeds N] [--json]',
  '',
  '  --seeds  how many dice each playthrough is replayed with (200)',
  '  --json   one JSON object instead of text',
].join('\n');

const flags = { seeds: { type: 'string' }, json: { type: 'boolean' } } as const;

/**
 * Reads the words after `npm run backtest --`.
 * @param known the cases there are.
 * @returns the options, or a sentence that says which word is wrong and what it should be.
 */
export function readOptions(
  words: readonly string[],
  known: readonly string[],
): Result<BacktestOptions, string> {
  const line = readFlags(words, flags);
  if (!line.ok) return line;
  const { given, named } = line.value;
  const unknown = named.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    return refuse(`There is no case "${unknown}". ${suggest(unknown, known)}\nCases: ${known.join(', ')}`);
  }
  const seeds = wholeNumber(line.value, 'seeds', seedCount);
  if (!seeds.ok) return seeds;
  const cases = named.length > 0 ? named : known;
  return ok({ cases, seeds: seeds.value, json: given.has('json') });
}

import { parseArgs } from 'node:util';
import { ok, type Result, refuse } from '#engine/kernel/result.ts';
import { suggest } from '#engine/scenario/nearest.ts';

export interface BacktestOptions {
  readonly cases: readonly string[];
  readonly seeds: number;
  readonly json: boolean;
}

const usualSeeds = 200;
const mostSeeds = 10_000;

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
  const { values, positionals, tokens } = parseArgs({
    args: [...words],
    options: flags,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind === 'option' && !(token.name in flags)) {
      const all = Object.keys(flags).map((flag) => `--${flag}`);
      return refuse(`There is no flag "${token.rawName}". ${suggest(token.rawName, all)}`);
    }
  }
  const unknown = positionals.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    return refuse(`There is no case "${unknown}". ${suggest(unknown, known)}\nCases: ${known.join(', ')}`);
  }
  const seeds = values.seeds === undefined ? usualSeeds : Number(values.seeds);
  if (!Number.isInteger(seeds) || seeds < 1 || seeds > mostSeeds) {
    return refuse(`--seeds must be a whole number from 1 to ${mostSeeds}; it is "${values.seeds}".`);
  }
  const cases = positionals.length > 0 ? positionals : known;
  return ok({ cases, seeds, json: values.json === true });
}

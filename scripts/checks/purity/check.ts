import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Check } from '#scripts/checks/finding.ts';
import { runCommand } from '#scripts/setup/run-command.mjs';

/** The rules that biome.json sets for the engine alone. */
const RULES = new Set(['plugin', 'lint/style/noRestrictedGlobals', 'lint/suspicious/noConsole']);

interface Report {
  readonly summary: { readonly changed: number; readonly unchanged: number };
  readonly diagnostics: readonly {
    readonly category: string;
    readonly message: string;
    readonly location: { readonly path: string; readonly start: { readonly line: number } };
  }[];
}

/** Holds the engine free of clocks, chance and everything else of the machine, by the linter's own rules. */
export const checkPurity: Check = async (root) => {
  const biome = join(import.meta.dirname, '../../../node_modules/@biomejs/biome/bin/biome');
  const options = ['--reporter=json', '--max-diagnostics=none', '--vcs-enabled=false'];
  const { stdout, output } = await runCommand(
    process.execPath,
    [biome, 'lint', 'engine', ...options],
    {},
    root,
  );
  if (!stdout.startsWith('{')) return [{ name: 'the linter reads the engine', problems: [output.trim()] }];
  const { summary, diagnostics }: Report = JSON.parse(stdout);
  const read = summary.changed + summary.unchanged;
  const there = readdirSync(join(root, 'engine'), { recursive: true }).filter((path) =>
    /\.ts$/.test(String(path)),
  );
  return [
    {
      name: 'the linter reads the engine',
      problems: there.length === 0 || read < there.length ? [`it read ${read} of ${there.length} files`] : [],
    },
    {
      name: 'the engine has no clock, no chance and no machine',
      problems: diagnostics
        .filter(({ category }) => RULES.has(category))
        .map(({ location, message }) => `${location.path}:${location.start.line} ${message}`),
    },
  ];
};

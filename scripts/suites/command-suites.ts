import { runCommand } from '#scripts/setup/run-command.mjs';
import { PROGRAMS } from './programs.ts';
import type { Count, Outcome } from './suite.ts';

/** One command that says by its exit code whether all is well: one test. */
async function tryCommand(name: string, args: readonly string[]): Promise<{ count: Count; output: string }> {
  const { code, output } = await runCommand(process.execPath, args);
  return {
    count: { name, passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 },
    output: code === 0 ? '' : output,
  };
}

/** Format and lint, over the whole project. A warning fails like an error: it is either worth mending or not a rule. */
export async function runBiome(): Promise<Outcome> {
  const options = ['--error-on-warnings', '--max-diagnostics=100', '--colors=off'];
  const { count, output } = await tryCommand('format and lint', [PROGRAMS.biome, 'ci', ...options]);
  return { counts: [count], output };
}

/** Types, in each of the three settings: everything; the engine without DOM and Node; the scripts, plain ones included. */
export async function runTypes(): Promise<Outcome> {
  // Next writes the types of routes and of imported styles; a fresh clone lacks them.
  const routes = await tryCommand('types of routes', [PROGRAMS.next, 'typegen']);
  if (routes.count.failed > 0) return { counts: [routes.count], output: routes.output };
  const results = [];
  for (const project of ['tsconfig.json', 'engine/tsconfig.json', 'scripts/tsconfig.json']) {
    results.push(
      await tryCommand(`types (${project})`, [PROGRAMS.tsc, '--noEmit', '--pretty', 'false', '-p', project]),
    );
  }
  return {
    counts: results.map(({ count }) => count),
    output: results.map(({ output }) => output).join('\n'),
  };
}

/** What `npm start` builds: the pages and the server. */
export async function runBuild(): Promise<Outcome> {
  const { count, output } = await tryCommand('production build', ['scripts/build.mjs']);
  return { counts: [count], output };
}

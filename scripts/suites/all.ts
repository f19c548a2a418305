import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { checkBundle } from '#scripts/checks/bundle/check.ts';
import { checkImports } from '#scripts/checks/imports/check.ts';
import { checkLock } from '#scripts/checks/lock/check.ts';
import { checkPurity } from '#scripts/checks/purity/check.ts';
import { root } from '#scripts/setup/root.mjs';
import { runCheck } from './check-suites.ts';
import { runBiome, runBuild, runTypes } from './command-suites.ts';
import { runJourneys } from './journeys-suite.ts';
import { checkStart } from './start-suite.ts';
import type { Group, Outcome, Suite } from './suite.ts';
import { runVitest } from './vitest-suite.ts';

const BUILD = 'production build';

/** Every suite there is, the quick ones first. Those that measure time, or start servers, have the machine to themselves. */
export function allSuites(): readonly Suite[] {
  const journeys = suite('browser journeys', 'e2e', 2, runJourneys, [BUILD]);
  return [
    suite('lock file', 'static', 1, () => runCheck('lock file whole', checkLock)),
    suite('format and lint', 'static', 1, runBiome),
    suite('engine purity', 'static', 1, () => runCheck('no clock or chance in the engine', checkPurity)),
    suite('import rules', 'static', 1, () => runCheck('import rules', checkImports)),
    suite('types', 'static', 1, runTypes),
    suite('rules and pages', 'unit', 2, () => runVitest(['engine', 'scenarios', 'app', 'scripts'])),
    suite('stores and server', 'unit', 2, () => runVitest(['db', 'server'])),
    suite(BUILD, 'build', 2, runBuild),
    suite('built bundle', 'build', 2, () => runCheck('built bundle', checkBundle), [BUILD]),
    suite('start and stop', 'build', 2, () => runCheck('start and stop', checkStart), [BUILD]),
    ...(existsSync(join(root, 'e2e')) ? [journeys] : []),
  ];
}

function suite(
  name: string,
  group: Group,
  share: number,
  run: () => Promise<Outcome>,
  after: string[] = [],
): Suite {
  return { name, group, share, run, after };
}

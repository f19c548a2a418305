import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Check, Finding } from '#scripts/checks/finding.ts';
import { measureEmptyPage } from './empty-page.ts';
import { type Fingerprint, PACKAGE_FINGERPRINTS, readFingerprints } from './fingerprints.ts';
import { findCode, findPackages, findSecrets } from './leaks.ts';
import { readScenarioSecrets } from './scenario-secrets.ts';
import { readSentFiles, type SentFile } from './sent-files.ts';
import { BUDGETS, checkBudget, readScriptSizes } from './sizes.ts';

/** Looks through what the production build would send to browsers: for code and secrets that must not, and for weight. */
export const checkBundle: Check = async (root) => {
  const sent = readSentFiles(root);
  const modules = readFingerprints(root);
  const secrets = readScenarioSecrets(root);
  const sizes = readScriptSizes(root);
  const empty = await measureEmptyPage(root);
  return [
    somethingWasRead(sent, modules, secrets.length, sizes.size),
    knownAgain(root, modules),
    findCode('browsers get none of the code that is for the server only', sent, modules),
    findPackages('browsers get no package that is for the server only', sent, PACKAGE_FINGERPRINTS),
    findSecrets('browsers get no secret of a scenario', sent, secrets),
    ...BUDGETS.map((budget) => checkBudget(budget, sizes, empty)),
  ];
};

/** A check that looked at nothing, or for nothing, finds nothing. */
export function somethingWasRead(
  sent: readonly SentFile[],
  modules: readonly Fingerprint[],
  secrets: number,
  routes: number,
): Finding {
  const counts = {
    'scripts of the build': sent.filter(({ path }) => path.endsWith('.js')).length,
    'modules for the server only': modules.length,
    'secrets of scenarios': secrets,
    'routes with their scripts': routes,
  };
  const problems = Object.entries(counts).filter(([, count]) => count === 0);
  return {
    name: 'the build and its secrets are there to look at',
    problems: problems.map(([what]) => `no ${what}`),
  };
}

/** The same marks must be found where that code does belong, in the server's bundle; else they would prove nothing. */
function knownAgain(root: string, modules: readonly Fingerprint[]): Finding {
  const name = 'code for the server only is known again where it belongs';
  const path = join(root, '.build', 'server', 'main.js');
  if (!existsSync(path)) return { name, problems: ['.build/server/main.js is missing'] };
  const bundle = readFileSync(path, 'utf8');
  const known = modules.filter(({ marks }) => marks.some((mark) => bundle.includes(mark)));
  const areas = [
    'engine/council/',
    'engine/crisis/',
    'engine/framework/',
    'engine/bots/',
    'engine/scenario/',
    'db/',
    'server/',
  ];
  const missing = areas.filter((area) => !known.some(({ of }) => of.startsWith(area)));
  return { name, problems: missing.map((area) => `nothing of ${area} is found in the server’s bundle`) };
}

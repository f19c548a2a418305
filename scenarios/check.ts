import { checkFolder, listScenarios } from './load.ts';
import { spellDiagnostic } from './spell-diagnostic.ts';

/**
 * Prints what is wrong with the scenarios named on the command line, or with all of them: place, reason, what to do.
 * Ends with 1 when there is an error, with 0 otherwise; with `--strict`, warnings count as errors.
 */
function main(given: readonly string[]): number {
  const strict = given.includes('--strict');
  const named = given.filter((word) => !word.startsWith('--'));
  const slugs = named.length > 0 ? named : listScenarios();
  let failed = false;
  for (const slug of slugs) {
    const { diagnostics, locate, scenario } = checkFolder(slug);
    for (const diagnostic of diagnostics) {
      const path = `scenarios/${slug}/${diagnostic.file}`;
      for (const line of spellDiagnostic(diagnostic, path, locate(diagnostic))) console.log(line);
    }
    const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
    const warnings = diagnostics.length - errors;
    console.log(`${slug}: ${count(errors, 'error')}, ${count(warnings, 'warning')}`);
    failed ||= scenario === null || (strict && warnings > 0);
  }
  return failed ? 1 : 0;
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}

process.exitCode = main(process.argv.slice(2));

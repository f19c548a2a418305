import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readExpectations } from '#scenarios/expectations-file.ts';
import { checkFolder, listScenarios, scenariosFolder } from '#scenarios/load.ts';
import { compare, playCase } from './judge-case.ts';

const cases = listScenarios().filter((slug) => existsSync(join(scenariosFolder, slug, 'backtest.yaml')));
const page = readFileSync('docs/assessment.md', 'utf8');

/** What a case expects; each folder is read once. */
const read = new Map<string, ReturnType<typeof readCaseOf>>();
function expectationsOf(slug: string) {
  const known = read.get(slug) ?? readCaseOf(slug);
  read.set(slug, known);
  return known;
}

function readCaseOf(slug: string) {
  const { scenario, playbooks } = checkFolder(slug);
  const { expectations } = readExpectations(join(scenariosFolder, slug), Object.keys(playbooks));
  const playbook = playbooks[expectations?.playthrough ?? ''];
  if (scenario === null || expectations === null || playbook === undefined) throw new Error(slug);
  return { scenario, expectations, playbook };
}

describe('[AS-80] real cases, played as they happened, are judged as the literature judges them', {
  timeout: 60_000,
}, () => {
  it.each(cases)('%s, but for the differences that are accepted by name', (slug) => {
    const { scenario, expectations, playbook } = expectationsOf(slug);
    const { lines, measureOf, refused } = playCase(scenario, playbook);
    expect(refused).toEqual([]);
    const differing = compare(expectations, lines, measureOf).filter(({ holds }) => !holds);
    expect(differing).toEqual([]);
  });

  it.each(cases)('%s: all six criteria have an expectation with its source', (slug) => {
    const { expectations } = expectationsOf(slug);
    const six = [
      'MI-JUSTCAUSE',
      'MI-INTENTION',
      'MI-LASTRESORT',
      'MI-PROPORTION',
      'MI-PROSPECTS',
      'MI-AUTHORITY',
    ];
    for (const line of six) expect(expectations.lines[line], line).toBeDefined();
  });

  it.each(cases)('%s: docs/assessment.md says why, wherever ours differs', (slug) => {
    const { differences } = expectationsOf(slug).expectations;
    for (const line of Object.keys(differences)) {
      expect(page, `${slug} ${line}`).toMatch(new RegExp(`^\\| ${slug} \\| \`${line}\` \\| `, 'm'));
    }
  });
});

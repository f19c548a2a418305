import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkFolder, loadScenario, scenariosFolder } from '#scenarios/load.ts';
import { pageOf } from './page.ts';
import { runStudy } from './run.ts';
import type { Study } from './study.ts';

const slug = 'the-breach';
const folder = mkdtempSync(join(tmpdir(), 'study-'));
const few = [slug, '--seeds', '2', '--policies', '2'];
let found: Study | null = null;

beforeAll(() => {
  cpSync(join(scenariosFolder, slug), join(folder, slug), { recursive: true });
  for (const made of ['study.md', 'study'])
    rmSync(join(folder, slug, made), { recursive: true, force: true });
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function study(words: readonly string[]) {
  const said: string[] = [];
  const complained: string[] = [];
  const output = {
    say: (line: string) => said.push(line),
    complain: (line: string) => complained.push(line),
  };
  return { code: await runStudy(words, output, folder), said: said.join('\n'), complained };
}

/** Plays sessions; a busy machine takes its time. */
const patience = { timeout: 120_000 };

describe('npm run study', patience, () => {
  it('finds with --json what can be known of every policy, and writes nothing', async () => {
    const { code, said, complained } = await study([...few, '--json', '--workers', '1']);
    expect(code).toBe(0);
    expect(complained).toEqual(['1 of 2 policies', '2 of 2 policies']);
    expect(existsSync(join(folder, slug, 'study.md'))).toBe(false);
    found = JSON.parse(said) as Study;
    expect(found).toMatchObject({ scenario: slug, seeds: 2, policies: 2 });
    expect(found.averted.map(({ by, bySeed }) => [by, bySeed.length])).toEqual([
      ['bots', 2],
      ['random', 2],
    ]);
    expect(found.decisions.length).toBeGreaterThan(10);
    expect(found.objectives.every(({ met, partly, missed }) => met + partly + missed === 4)).toBe(true);
  });

  it('prints the page that it writes, with its plots, the same on two threads as on one', async () => {
    const { code, said } = await study([...few, '--workers', '2']);
    expect(code).toBe(0);
    const page = readFileSync(join(folder, slug, 'study.md'), 'utf8');
    expect(page).toBe(said);
    expect(found === null ? '' : pageOf(found, loadScenario(slug, folder))).toBe(page);
    expect(page).toContain('npm run study -- the-breach --seeds 2 --policies 2');
    expect(page).not.toMatch(/NaN|undefined/);
    const plots = [...page.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map(([, file]) => file ?? '');
    expect(plots).toHaveLength(3);
    for (const file of plots) {
      const plot = readFileSync(join(folder, slug, file), 'utf8');
      expect(plot).toContain('prefers-color-scheme: dark');
      expect(plot, file).not.toMatch(/NaN|undefined|Infinity/);
    }
    const codes = checkFolder(slug, folder).diagnostics.map(({ code }) => code);
    expect(codes).not.toContain('format/unknown-file');
  });

  it('says what is wrong with the words, or with the scenario', async () => {
    expect(await study(['the-breech'])).toMatchObject({ code: 1, said: '' });
    writeFileSync(join(folder, slug, 'events.yaml'), '- nothing');
    const { code, complained } = await study(few);
    expect(code).toBe(1);
    expect(complained.join()).toContain('npm run scenario:check -- the-breach');
  });
});

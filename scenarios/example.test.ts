import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runCheck } from './check/run.ts';
import { checkFolder, listScenarios, loadScenario } from './load.ts';
import { schemaLine, yamlFilesIn } from './schema/mark-files.ts';
import type { SimReport } from './sim/report.ts';
import { runSim } from './sim/run.ts';

const root = 'docs/authors/example';
const slug = 'salt-road';
const folder = join(root, slug);
const page = readFileSync('docs/authors/first-scenario.md', 'utf8');
const temporary = mkdtempSync(join(tmpdir(), 'example-'));

afterAll(() => {
  rmSync(temporary, { recursive: true });
});

function run(command: typeof runSim, ...words: string[]) {
  const said: string[] = [];
  const complained: string[] = [];
  const output = {
    say: (line: string) => said.push(line),
    complain: (line: string) => complained.push(line),
  };
  return { code: command(words, output), said, complained };
}

describe('the example of the page on a first scenario', () => {
  it('has neither errors nor warnings nor notes', () => {
    expect(checkFolder(slug, root).diagnostics).toEqual([]);
    expect(run(runCheck, folder, '--strict').code).toBe(0);
  });

  it('is not offered to whoever starts a session', () => {
    expect(listScenarios()).not.toContain(slug);
  });

  it.each(yamlFilesIn(folder))('names the schema of %s', (file) => {
    expect(readFileSync(join(folder, file), 'utf8').split('\n')[0]).toBe(schemaLine(folder, file));
  });

  // Bots think a while, and longer on a busy machine.
  it('is played by bots to its debrief', { timeout: 120_000 }, () => {
    const { code, said, complained } = run(runSim, folder, '--length', '60', '--json');
    expect(complained).toEqual([]);
    expect(code).toBe(0);
    const { ending, turns, objectives, assessment } = JSON.parse(said.join('\n')) as SimReport;
    const scenario = loadScenario(slug, root);
    expect(scenario.endings.map(({ id }) => id)).toContain(ending?.id);
    expect(turns.at(-1)?.week).toBe(24);
    expect(assessment.length).toBeGreaterThan(10);
    expect(objectives).toHaveLength(scenario.seats.length);
  });

  it('allows its playthrough', () => {
    const { code, complained } = run(runSim, folder, '--playbook', join(folder, 'playthroughs/early.yaml'));
    expect(complained).toEqual([]);
    expect(code).toBe(0);
  });
});

/** What a page quotes: blocks whose first line names a file of the example. A line "# …" stands for what is left out. */
function quotations(kind: 'yaml' | 'text'): readonly (readonly [file: string, text: string])[] {
  const blocks = page.matchAll(new RegExp(`^\`\`\`${kind} (\\S+)\\n([\\s\\S]*?)^\`\`\`$`, 'gm'));
  return [...blocks].map(([, file = '', text = '']) => [file, text]);
}

describe('the page on a first scenario', () => {
  it('quotes the example often, and nothing else', () => {
    expect(quotations('yaml').length).toBeGreaterThanOrEqual(8);
    expect(page).not.toMatch(/^```yaml$/m);
  });

  it.each(quotations('yaml'))('quotes %s as it is (%#)', (file, text) => {
    let rest = readFileSync(join(folder, file), 'utf8');
    for (const part of text.split(/^ *# …\n/m)) {
      const at = `\n${rest}`.indexOf(`\n${part}`);
      expect(at, part).toBeGreaterThanOrEqual(0);
      rest = rest.slice(at + part.length);
    }
  });

  it('shows what the check says to the mistake that it names', () => {
    const [[file, shown] = ['', '']] = quotations('text');
    cpSync(folder, join(temporary, slug), { recursive: true });
    const path = join(temporary, slug, file);
    writeFileSync(path, readFileSync(path, 'utf8').replace('truth.incitement', 'truth.incitment'));
    const { said } = run(runCheck, join(temporary, slug));
    const prefix = `error ${join(temporary, slug)}`;
    const expected = shown.trimEnd().split('\n');
    expect(
      said.slice(0, expected.length).map((line) => line.replace(prefix, 'error scenarios/salt-road')),
    ).toEqual(expected);
  });

  it('counts as the example does', () => {
    const { seats, events, endings, country } = loadScenario(slug, root);
    expect([country.regions.length, seats.length, events.length, endings.length]).toEqual([2, 17, 6, 5]);
    expect(page).toContain('two regions, seventeen seats, six events, five endings');
  });

  it('gives steps that fit into an hour', () => {
    const minutes = [...page.matchAll(/^## .*?\((\d+) minutes\)$/gm)].map(([, given]) => Number(given));
    expect(minutes.length).toBeGreaterThanOrEqual(8);
    expect(minutes.reduce((sum, given) => sum + given, 10)).toBeLessThanOrEqual(75);
  });
});

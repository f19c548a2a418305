import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkFolder, listScenarios, loadScenario, scenariosFolder } from './load.ts';

const slug = 'the-breach';
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'scenarios-'));
  cpSync(join(scenariosFolder, slug), join(root, slug), { recursive: true });
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

function edit(file: string, change: (text: string) => string): void {
  const path = join(root, slug, file);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}

describe('reading a scenario’s folder', () => {
  it('lists folders that hold a scenario', () => {
    expect(listScenarios(root)).toEqual([slug]);
  });

  it('compiles what is sound', () => {
    expect(loadScenario(slug, root).slug).toBe(slug);
  });

  it('points to the line of a mistyped name', () => {
    edit('events.yaml', (text) => text.replace('indicator: incitement', 'indicator: incitment'));
    const { scenario, diagnostics, locate } = checkFolder(slug, root);
    const line = readFileSync(join(root, slug, 'events.yaml'), 'utf8').split('\n');
    const place = locate(diagnostics[0]!);
    expect(scenario).toBeNull();
    expect(diagnostics[0]).toMatchObject({ file: 'events.yaml', hint: 'Did you mean "incitement"?' });
    expect(line[place!.line - 1]).toContain('incitment');
  });

  it('points into parts whose keys are numbers', () => {
    edit('scenario.yaml', (text) => text.replace('turns: 3', 'turns: 2'));
    const { diagnostics, locate } = checkFolder(slug, root);
    const place = locate(diagnostics[0]!);
    expect(diagnostics[0]?.path).toEqual(['lengths', '60', 'turns']);
    expect(readFileSync(join(root, slug, 'scenario.yaml'), 'utf8').split('\n')[place!.line - 1]).toContain(
      'turns: 2',
    );
  });

  it('reports a file that is no YAML once, with its line', () => {
    edit('seats/china.yaml', (text) => `${text}\n  - : [`);
    const { scenario, diagnostics, locate } = checkFolder(slug, root);
    const lines = readFileSync(join(root, slug, 'seats/china.yaml'), 'utf8').split('\n');
    expect(scenario).toBeNull();
    const about = diagnostics.filter(({ file }) => file === 'seats/china.yaml');
    expect(about.every(({ code }) => code === 'yaml/syntax')).toBe(true);
    expect(about).toHaveLength(1);
    expect(locate(about[0]!)?.line).toBeGreaterThanOrEqual(lines.length - 1);
  });

  it('reports a key that is there twice', () => {
    edit('seats/china.yaml', (text) => `${text}\nrank: 9\n`);
    expect(checkFolder(slug, root).diagnostics[0]).toMatchObject({
      code: 'yaml/syntax',
      file: 'seats/china.yaml',
    });
  });

  it('warns of a file that nobody reads', () => {
    renameSync(join(root, slug, 'texts.fr.yaml'), join(root, slug, 'text.fr.yaml'));
    const { scenario, diagnostics } = checkFolder(slug, root);
    expect(scenario).not.toBeNull();
    expect(diagnostics.filter(({ severity }) => severity !== 'note')).toMatchObject([
      {
        severity: 'warning',
        code: 'format/unknown-file',
        file: 'text.fr.yaml',
        hint: 'Did you mean "texts.fr.yaml"?',
      },
    ]);
  });

  it('refuses to load what has errors', () => {
    edit('scenario.yaml', (text) => text.replace('format: 1', 'format: 7'));
    expect(() => loadScenario(slug, root)).toThrow(/the-breach/);
  });
});

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runSim } from './run.ts';

const page = readFileSync('docs/authors/simulator.md', 'utf8');

/** Keys of the report that the page names in its table. */
const described = [
  ...['scenario', 'seed', 'length', 'playbook', 'start', 'turns', 'ending', 'totals', 'assessment'],
  ...['objectives', 'refused', 'week', 'stage', 'warning', 'indicators', 'decided', 'news', 'from', 'to'],
];

describe('the page on the simulator', () => {
  const example = /```yaml\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
  const folder = mkdtempSync(join(tmpdir(), 'sim-page-'));
  const path = join(folder, 'example.yaml');
  writeFileSync(path, example);
  const said: string[] = [];
  const complained: string[] = [];
  const code = runSim(['the-breach', '--playbook', path, '--json'], {
    say: (line) => said.push(line),
    complain: (line) => complained.push(line),
  });
  rmSync(folder, { recursive: true });

  it('gives an example that is played as it stands', () => {
    expect(complained).toEqual([]);
    expect(code).toBe(0);
  });

  it('names the keys of the report, and the report has no other at its top', () => {
    const report = JSON.parse(said.join('\n')) as Record<string, unknown>;
    expect(Object.keys(report).filter((key) => !described.includes(key))).toEqual([]);
    for (const key of described) expect(page, key).toMatch(new RegExp(`\`${key}(?:\\[\\])?\``));
  });
});

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scenariosFolder } from '#scenarios/load.ts';
import { runCheck } from './run.ts';

const root = mkdtempSync(join(tmpdir(), 'check-'));
beforeAll(() => {
  for (const slug of ['the-breach', 'rwanda-1994']) {
    cpSync(join(scenariosFolder, slug), join(root, slug), { recursive: true });
  }
  const path = join(root, 'rwanda-1994', 'scenario.yaml');
  writeFileSync(path, readFileSync(path, 'utf8').replace('format: 1', 'format: 7'));
});
afterAll(() => {
  rmSync(root, { recursive: true });
});

function check(...words: string[]) {
  const said: string[] = [];
  const complained: string[] = [];
  const code = runCheck(
    words,
    { say: (line) => said.push(line), complain: (line) => complained.push(line) },
    root,
  );
  return { code, said, complained };
}

describe('npm run scenario:check', () => {
  it('checks all scenarios when none is named, and counts what it found', () => {
    const { code, said } = check();
    expect(code).toBe(1);
    expect(said.filter((line) => /^[a-z0-9-]+: \d+ error/.test(line))).toEqual([
      expect.stringMatching(/^the-breach: 0 errors, 0 warnings/),
      'rwanda-1994: 1 error, 0 warnings',
    ]);
  });

  it('says file, line, column, reason and mend', () => {
    expect(check('rwanda-1994').said.slice(0, 3)).toEqual([
      expect.stringMatching(/^error .*rwanda-1994\/scenario\.yaml:\d+:9 format$/),
      '  This is not one of the values allowed here. [format/wrong-value]',
      '  Write 1.',
    ]);
  });

  it('takes the path of a folder, wherever it lies', () => {
    const { code, said } = check(join(root, 'the-breach'), '--strict');
    expect(code).toBe(0);
    expect(said.at(-1)).toMatch(/^the-breach: 0 errors/);
    expect(check(join(root, 'rwanda-1994')).code).toBe(1);
  });

  it('counts a warning as an error where it is asked to, and a note never', () => {
    writeFileSync(join(root, 'the-breach', 'notes.txt'), 'Mine.');
    expect(check('the-breach').code).toBe(0);
    const strict = check('the-breach', '--strict');
    rmSync(join(root, 'the-breach', 'notes.txt'));
    expect(strict.code).toBe(1);
    expect(strict.said.at(-1)).toMatch(/^the-breach: 0 errors, 1 warning(, \d+ notes?)?$/);
  });

  it.each([
    ['the-breech', 'Did you mean "the-breach"?'],
    ['--stric', 'Did you mean "--strict"?'],
    ['package.json', "name the scenario's folder"],
  ])('answers %s with what was meant', (word, hint) => {
    const { code, complained } = check(word);
    expect(code).toBe(1);
    expect(complained.join('\n')).toContain(hint);
    expect(complained.join('\n')).toContain('Usage: ');
  });
});

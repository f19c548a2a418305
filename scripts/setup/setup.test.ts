import { renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeProject } from '#scripts/checks/testing/project.ts';
import { fingerprint, sources } from './fingerprint.mjs';
import { CommandFailed, runCommand, runStep } from './run-command.mjs';

describe('the fingerprint of the sources', () => {
  const files = {
    'app/page.tsx': 'page',
    'engine/session/decide.ts': 'decide',
    'package-lock.json': '{}',
    'next.config.js': 'config',
  };

  it('is the same for the same content, whatever the times of the files', () => {
    const one = makeProject(files);
    const other = makeProject(files);
    utimesSync(join(other, 'app/page.tsx'), 1, 1);
    expect(fingerprint(other)).toBe(fingerprint(one));
  });

  it.each(Object.keys(files))('is another when %s changes', (path) => {
    const root = makeProject(files);
    const before = fingerprint(root);
    writeFileSync(join(root, path), 'changed');
    expect(fingerprint(root)).not.toBe(before);
  });

  it('is another when a file comes, goes or moves', () => {
    const root = makeProject(files);
    const seen = [fingerprint(root)];
    writeFileSync(join(root, 'engine/new.ts'), '');
    seen.push(fingerprint(root));
    renameSync(join(root, 'engine/new.ts'), join(root, 'engine/renamed.ts'));
    seen.push(fingerprint(root));
    rmSync(join(root, 'app/page.tsx'));
    seen.push(fingerprint(root));
    expect(new Set(seen).size).toBe(4);
  });

  it('leaves out what is not built', () => {
    const root = makeProject({
      ...files,
      'README.md': '',
      '.env': '',
      'biome.json': '',
      'next-env.d.ts': '',
      'vitest.config.ts': '',
      'engine/a.test.ts': '',
      'engine/testing/given.ts': '',
      'docs/model.md': '',
      'e2e/journeys/a.spec.ts': '',
    });
    expect(sources(root)).toEqual(Object.keys(files).sort());
  });
});

describe('running a command', () => {
  it('gathers what it prints, and how it ended', async () => {
    const code = "console.log('out'); console.error('err'); process.exit(3)";
    const ended = await runCommand(process.execPath, ['-e', code]);
    expect(ended).toMatchObject({ code: 3, stdout: 'out\n' });
    expect(ended.output).toContain('err');
  });

  it('fails with what it printed', async () => {
    const failing = runStep('Trying', process.execPath, [
      '-e',
      "console.error('the reason'); process.exit(1)",
    ]);
    await expect(failing).rejects.toBeInstanceOf(CommandFailed);
    await expect(failing).rejects.toThrow(/^Trying failed[\s\S]*the reason/);
  });
});

import { describe, expect, it } from 'vitest';
import { makeProject } from '#scripts/checks/testing/project.ts';
import { checkLock } from './check.ts';

const native = (os: string) => ({ version: '1.0.0', integrity: 'sha512-x', os: [os], optional: true });

const whole = {
  '': { dependencies: { fast: '1.0.0' } },
  'node_modules/fast': {
    version: '1.0.0',
    integrity: 'sha512-x',
    optionalDependencies: { 'fast-darwin': '1.0.0', 'fast-linux': '1.0.0', 'fast-win32': '1.0.0' },
  },
  'node_modules/fast-darwin': native('darwin'),
  'node_modules/fast-linux': native('linux'),
  'node_modules/fast/node_modules/fast-win32': native('win32'),
};

async function problemsIn(
  packages: object,
  manifest: object = { dependencies: { fast: '1.0.0' } },
): Promise<string[]> {
  const root = makeProject({
    'package.json': JSON.stringify(manifest),
    'package-lock.json': JSON.stringify({ packages }),
  });
  return (await checkLock(root)).flatMap(({ problems }) => problems);
}

describe('the lock file', () => {
  it('may be whole', async () => {
    expect(await problemsIn(whole)).toEqual([]);
  });

  it('names a package that a platform is missing of, also one hidden deep', async () => {
    const { 'node_modules/fast/node_modules/fast-win32': _, ...rest } = whole;
    expect(await problemsIn(rest)).toEqual(['fast 1.0.0 lacks fast-win32', 'fast is not built for win32']);
  });

  it('names a package that a system was never built for', async () => {
    const packages = {
      ...whole,
      'node_modules/fast': {
        ...whole['node_modules/fast'],
        optionalDependencies: { 'fast-darwin': '1.0.0', 'fast-linux': '1.0.0' },
      },
    };
    expect(await problemsIn(packages)).toEqual(['fast is not built for win32']);
  });

  it('leaves alone a package that is of one system by its nature', async () => {
    const packages = {
      ...whole,
      'node_modules/fast': {
        ...whole['node_modules/fast'],
        optionalDependencies: { 'fast-darwin': '1.0.0' },
      },
    };
    expect(await problemsIn(packages)).toEqual([]);
  });

  it('must be of this package.json', async () => {
    expect(
      await problemsIn(whole, { dependencies: { fast: '1.0.1' }, devDependencies: { new: '2.0.0' } }),
    ).toEqual([
      'fast: dependencies says 1.0.1, the lock 1.0.0',
      'new: devDependencies says 2.0.0, the lock nothing',
    ]);
  });

  it('must hold exact versions', async () => {
    const packages = { ...whole, '': { dependencies: { fast: '^1.0.0' } } };
    expect(await problemsIn(packages, { dependencies: { fast: '^1.0.0' } })).toEqual([
      'fast: package.json must name the exact version that the lock installs',
    ]);
  });

  it('must not tie a package to a place, or come without its checksum', async () => {
    const packages = {
      ...whole,
      'node_modules/fast-linux': {
        version: '1.0.0',
        os: ['linux'],
        resolved: 'http://10.0.0.7/fast-linux.tgz',
      },
    };
    expect(await problemsIn(packages)).toEqual([
      'node_modules/fast-linux has no version with a checksum',
      'node_modules/fast-linux is tied to http://10.0.0.7/fast-linux.tgz',
    ]);
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makeProject } from '#scripts/checks/testing/project.ts';
import { somethingWasRead } from './check.ts';
import { PACKAGE_FINGERPRINTS, readFingerprints } from './fingerprints.ts';
import { findCode, findPackages, findSecrets } from './leaks.ts';
import { plainText, sentencesOf } from './plain-text.ts';
import { readSentFiles } from './sent-files.ts';
import { checkBudget, readScriptSizes } from './sizes.ts';

const chunk = (text: string) => [{ path: '.next/static/chunks/a.js', text }];

describe('what the build sends', () => {
  it('is every script, style and ready-made page, and nothing that stays on the server', () => {
    const root = makeProject({
      '.next/static/chunks/a.js': 'a',
      '.next/static/chunks/a.css': 'b',
      '.next/server/app/join.html': 'c',
      '.next/server/app/join.rsc': 'd',
      '.next/server/app/join/page.js': 'not sent',
      '.next/server/chunks/b.js': 'not sent',
    });
    expect(
      readSentFiles(root)
        .map(({ text }) => text)
        .sort(),
    ).toEqual(['a', 'b', 'c', 'd']);
  });
});

describe('code for the server only', () => {
  it('is known by strings that stand nowhere else', () => {
    expect(readFingerprints(makeProjectOfOurs())).toEqual([
      { of: 'engine/crisis/step.ts', marks: ['only/in-the-model', 'and another of its own'] },
    ]);
  });

  it('is found in a script', () => {
    const problems = findCode(
      'code',
      chunk('x="only/in-the-model",y=`and another of its own`'),
      readFingerprints(makeProjectOfOurs()),
    );
    expect(problems.problems).toEqual([
      'engine/crisis/step.ts is in .next/static/chunks/a.js: "only/in-the-model", "and another of its own"',
    ]);
  });

  it('is not suspected for one short string that anybody may use', () => {
    expect(
      findCode('code', chunk('x="only/in-the-model"'), readFingerprints(makeProjectOfOurs())).problems,
    ).toEqual([]);
  });

  it.each(PACKAGE_FINGERPRINTS)(
    'knows $of by what its installed code really holds',
    ({ of, file, marks }) => {
      const code = readFileSync(new URL(`../../../node_modules/${of}/${file}`, import.meta.url), 'utf8');
      for (const mark of marks) expect(code).toContain(mark);
      expect(findPackages('packages', chunk(code), PACKAGE_FINGERPRINTS).problems).toContain(
        `${of} is in .next/static/chunks/a.js`,
      );
    },
  );
});

describe('a scenario’s secret', () => {
  const brief = [
    '# Your delegation',
    '',
    'You fear that a *mandate without troops* would be worse',
    'than none. "Never again" was said before; you don’t believe it.',
    '',
    '- Your capital will accept a monitoring mission if asked twice.',
    '',
    'Short.',
  ].join('\n');
  const secrets = sentencesOf(brief).map((sentence) => ({ of: 'valley/brief.france', sentence }));

  it('is every sentence long enough not to be chance', () => {
    expect(secrets.map(({ sentence }) => sentence)).toEqual([
      'You fear that a mandate without troops would be worse than none.',
      '"Never again" was said before; you don’t believe it.',
      'Your capital will accept a monitoring mission if asked twice.',
    ]);
  });

  it.each([
    [
      'a script',
      'JSON.parse("{\\"b\\":\\"You fear that a *mandate without troops* would be worse\\nthan none.\\"}")',
    ],
    ['a script in ASCII', 'x="\\"Never again\\" was said before; you don\\u2019t believe it."'],
    ['a page', '<p>&quot;Never again&quot; was said before; you don’t\n   believe it.</p>'],
    [
      'a page’s data',
      'self.__next_f.push([1,"\\\\nYour capital will accept a\\\\nmonitoring mission if asked twice."])',
    ],
  ])('is found in %s', (_, text) => {
    expect(findSecrets('secrets', chunk(text), secrets).problems).toHaveLength(1);
  });

  it('is shown by its beginning alone', () => {
    const { problems } = findSecrets('secrets', chunk(brief), secrets.slice(0, 1));
    expect(problems).toEqual([
      'valley/brief.france is in .next/static/chunks/a.js: "You fear that a mandate without troops w…"',
    ]);
  });

  it('reads the same however it is escaped', () => {
    expect(plainText('a\\u00e9 \\x41 \\n b &amp; c')).toBe('aé A b & c');
  });
});

describe('a page’s weight', () => {
  const stats = [
    { route: '/join', firstLoadChunkPaths: ['.next/static/chunks/a.js', '.next/static/chunks/b.js'] },
    { route: '/', firstLoadChunkPaths: ['.next/static/chunks/a.js'] },
  ];
  const builtProject = {
    '.next/diagnostics/route-bundle-stats.json': JSON.stringify(stats),
    '.next/static/chunks/a.js': 'a',
    '.next/static/chunks/b.js': 'b',
  };
  const budget = { page: 'the join page', routes: /^\/join$/ };

  it('is that of its compressed scripts over an empty page', () => {
    const sizes = readScriptSizes(makeProject(builtProject));
    const empty = sizes.get('/') ?? 0;
    expect(empty).toBe(21);
    expect(sizes.get('/join')).toBe(42);
    expect(checkBudget({ ...budget, bytes: 21 }, sizes, empty).problems).toEqual([]);
    expect(checkBudget({ ...budget, bytes: 20 }, sizes, empty).problems).toEqual(['/join loads 0.0 kB']);
  });

  it('is not held by a budget for a page that is not there', () => {
    const sizes = readScriptSizes(makeProject(builtProject));
    expect(checkBudget({ ...budget, routes: /^\/room$/, bytes: 20 }, sizes, 0).problems).toHaveLength(1);
  });
});

it('fails when there was nothing to look at', () => {
  expect(somethingWasRead([], [], 0, 0).problems).toHaveLength(4);
  expect(somethingWasRead(chunk(''), [{ of: 'a', marks: ['b'] }], 1, 1).problems).toEqual([]);
});

function makeProjectOfOurs(): string {
  return makeProject({
    'engine/crisis/step.ts': [
      "import { helper } from '#engine/kernel/a-module-of-some-length.ts';",
      "export type Phase = 'a phase that is only a type';",
      "// 'a comment that quotes something'",
      "export const codes = ['only/in-the-model', 'and another of its own', 'used/by-the-pages-too', 'short'];",
      'export const other = helper;\n',
    ].join('\n'),
    'app/_messages/en.json': JSON.stringify({ 'used/by-the-pages-too': 'Words' }),
  });
}

import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { at, type Diagnostic, warning } from '#engine/scenario/diagnostic.ts';
import { locales } from '#engine/scenario/locale.ts';
import { suggest } from '#engine/scenario/nearest.ts';
import { documentNames } from '#engine/scenario/source.ts';

/** A warning for every file that nobody reads: a mistyped name would otherwise be silently left out. */
export function findStrayFiles(folder: string): readonly Diagnostic[] {
  const isYaml = (name: string) => name.endsWith('.yaml');
  return [
    ...strays(folder, '', (name) => topLevel.includes(name), topLevel),
    ...strays(folder, 'seats', isYaml, []),
    ...strays(folder, 'briefs', (name) => (locales as readonly string[]).includes(name), locales),
    ...strays(folder, 'playthroughs', isYaml, []),
  ];
}

const topLevel: readonly string[] = [
  'scenario.yaml',
  'events.yaml',
  'backtest.yaml',
  'assessment.yaml',
  'study.md',
  'study',
  'seats',
  'briefs',
  'playthroughs',
  ...locales.flatMap((locale) => [
    `texts.${locale}.yaml`,
    ...documentNames.map((name) => `${name}.${locale}.md`),
  ]),
];

function strays(
  folder: string,
  inside: string,
  isRead: (name: string) => boolean,
  names: readonly string[],
): readonly Diagnostic[] {
  const path = join(folder, inside);
  if (!existsSync(path) || !statSync(path).isDirectory()) return [];
  return readdirSync(path)
    .filter((name) => !isRead(name))
    .sort()
    .map((name) =>
      warning(
        at([inside, name].filter((part) => part !== '').join('/')),
        'format/unknown-file',
        'This file is not read.',
        names.length > 0 ? suggest(name, names) : 'Its name should end with .yaml.',
      ),
    );
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '#engine/scenario/diagnostic.ts';
import { type Locale, locales } from '#engine/scenario/locale.ts';
import { type CheckedScenario, checkScenario } from '#engine/scenario/parse.ts';
import type { Scenario } from '#engine/scenario/scenario.ts';
import { documentNames, type ScenarioSource } from '#engine/scenario/source.ts';
import { backtestFile, readBacktest } from './backtest-file.ts';
import { expectationsFile, readExpectations } from './expectations-file.ts';
import { findStrayFiles } from './stray-files.ts';
import { type LineAndColumn, readYamlFile, type YamlFile } from './yaml-file.ts';

/** A scenario's folder, read: what the engine checks, what could not be read, and where in the files things stand. */
export interface ReadScenario {
  readonly source: ScenarioSource;
  readonly diagnostics: readonly Diagnostic[];
  /** Where a diagnostic points to; null when it is about a file as a whole. */
  readonly locate: (place: Pick<Diagnostic, 'file' | 'path' | 'point'>) => LineAndColumn | null;
}

/** A folder read and checked whole. */
export interface CheckedFolder extends CheckedScenario {
  readonly locate: ReadScenario['locate'];
}

/** The scenarios' folder, when the product runs from its own. */
export const scenariosFolder = 'scenarios';

/**
 * The scenarios there are, by slug: each folder that holds a `scenario.yaml`. Invented ones come first, as what somebody who
 * only wants to try is given; those after real cases ask for preparation.
 */
export function listScenarios(root: string = scenariosFolder): readonly string[] {
  const holds = (slug: string, file: string) => existsSync(join(root, slug, file));
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && holds(entry.name, 'scenario.yaml'))
    .map(({ name }) => name)
    .sort()
    .toSorted((one, other) => Number(holds(one, backtestFile)) - Number(holds(other, backtestFile)));
}

/**
 * Reads, checks and compiles one scenario.
 * @throws when it has errors: what ships is free of them, and an author runs the check first.
 */
export function loadScenario(slug: string, root: string = scenariosFolder): Scenario {
  const { scenario, diagnostics } = checkFolder(slug, root);
  if (scenario !== null) return scenario;
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  throw new Error(
    `Scenario "${slug}" has ${errors.length} errors; the first: ${errors[0]?.file}: ${errors[0]?.message}`,
  );
}

/** Reads and checks one scenario, and says all there is to say about it. */
export function checkFolder(slug: string, root: string = scenariosFolder): CheckedFolder {
  const { source, diagnostics: unreadable, locate } = readScenario(slug, root);
  const { scenario, playbooks, diagnostics } = checkScenario(source);
  const broken = unreadable.filter(({ severity }) => severity === 'error').map(({ file }) => file);
  const playable = broken.length > 0 ? null : scenario;
  const folder = join(root, slug);
  const backtest = existsSync(join(folder, backtestFile))
    ? readBacktest(folder, playable, playbooks)
    : { diagnostics: [], locate };
  const expectations = existsSync(join(folder, expectationsFile))
    ? readExpectations(folder, Object.keys(source.playthroughs))
    : { diagnostics: [], locate };
  return {
    scenario: playable,
    playbooks,
    // A file that cannot be read would be reported missing as well.
    diagnostics: [
      ...unreadable,
      ...diagnostics.filter(({ file }) => !broken.includes(file)),
      ...backtest.diagnostics,
      ...expectations.diagnostics,
    ],
    locate: (place) => {
      if (place.file === backtestFile) return backtest.locate(place);
      return (place.file === expectationsFile ? expectations : { locate }).locate(place);
    },
  };
}

/** Reads one scenario's folder without judging what its files say. */
export function readScenario(slug: string, root: string = scenariosFolder): ReadScenario {
  const folder = join(root, slug);
  const yamlFiles = new Map<string, YamlFile>();
  const readYaml = (file: string): unknown => {
    const read = readYamlFile(join(folder, file), file);
    yamlFiles.set(file, read);
    return read.contents;
  };
  const readText = (file: string): string => readFileSync(join(folder, file), 'utf8');

  const source: ScenarioSource = {
    slug,
    scenario: readYaml('scenario.yaml'),
    events: readYaml('events.yaml'),
    seats: byName(namesIn(join(folder, 'seats'), '.yaml'), (seat) => readYaml(`seats/${seat}.yaml`)),
    texts: byLocale((locale) => readYaml(`texts.${locale}.yaml`)),
    documents: byLocale((locale) => {
      const present = documentNames.filter((name) => existsSync(join(folder, `${name}.${locale}.md`)));
      return byName(present, (name) => readText(`${name}.${locale}.md`));
    }),
    briefs: byLocale((locale) =>
      byName(namesIn(join(folder, 'briefs', locale), '.md'), (seat) =>
        readText(`briefs/${locale}/${seat}.md`),
      ),
    ),
    playthroughs: byName(namesIn(join(folder, 'playthroughs'), '.yaml'), (name) =>
      readYaml(`playthroughs/${name}.yaml`),
    ),
  };
  return {
    source,
    diagnostics: [...[...yamlFiles.values()].flatMap(({ problems }) => problems), ...findStrayFiles(folder)],
    locate: (place) => yamlFiles.get(place.file)?.locate(place) ?? null,
  };
}

/** The names of the files in a folder, without their ending; none when there is no such folder. */
function namesIn(folder: string, ending: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .sort();
}

function byName<Name extends string, Value>(
  names: readonly Name[],
  read: (name: Name) => Value,
): Record<Name, Value> {
  return Object.fromEntries(names.map((name) => [name, read(name)])) as Record<Name, Value>;
}

function byLocale<Value>(read: (locale: Locale) => Value): Record<Locale, Value> {
  return byName(locales, read);
}

import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { describe, expect, it } from 'vitest';
import { listScenarios, scenariosFolder } from '#scenarios/load.ts';
import { readYamlFile } from '#scenarios/yaml-file.ts';
import { type FileKindName, fileKindNames, fileKinds, kindOfFile } from './files.ts';
import { jsonSchemaText, schemaFile, schemaFolder } from './json-schema.ts';
import { markFiles, schemaLine, yamlFilesIn } from './mark-files.ts';

/** A validator of other make than the schemas' own, strict about the schemas themselves. */
const ajv = new Ajv({ strict: true, strictRequired: false, strictTuples: true, allErrors: true });
ajv.addKeyword('enumDescriptions');
// The pattern beside it says as much.
ajv.addFormat('date', true);

const validators = new Map<FileKindName, ValidateFunction>(
  fileKindNames.map((name) => [
    name,
    ajv.compile(JSON.parse(readFileSync(join(schemaFolder, schemaFile(name)), 'utf8'))),
  ]),
);

function problemsOf(name: FileKindName, contents: unknown): readonly string[] {
  const validate = validators.get(name)!;
  return validate(contents) ? [] : (validate.errors ?? []).map((one) => `${one.instancePath} ${one.message}`);
}

describe('the published schemas', () => {
  it.each([...fileKindNames])('%s is as the format says: npm run scenario:schema', (name) => {
    expect(readFileSync(join(schemaFolder, schemaFile(name)), 'utf8')).toBe(jsonSchemaText(name));
  });

  it('are all that there are', () => {
    const published = readdirSync(schemaFolder).filter((file) => file.endsWith('.json'));
    expect(published.sort()).toEqual(fileKindNames.map(schemaFile).sort());
  });

  it.each([...fileKindNames])('%s says of every key at its top what it is', (name) => {
    const { properties, additionalProperties } = JSON.parse(jsonSchemaText(name));
    const keys = Object.entries<{ description?: string }>(properties ?? additionalProperties.properties);
    expect(keys.length).toBeGreaterThan(4);
    for (const [key, { description }] of keys) expect(description, key).toMatch(/\.$/);
  });

  it('are named for the editor in the page on editors', () => {
    const page = readFileSync('docs/authors/editors.md', 'utf8');
    for (const name of fileKindNames) {
      expect(page).toContain(`"${schemaFolder}/${schemaFile(name)}"`);
      const path = fileKinds[name].path.replace('texts.*', 'texts.fr');
      expect(page).toContain(`"scenarios/*/${path}"`);
    }
  });
});

describe.each([...listScenarios()])('the files of %s', (slug) => {
  const folder = join(scenariosFolder, slug);

  it.each([...yamlFilesIn(folder)])('%s names its schema and fits it', (file) => {
    const kind = kindOfFile(file);
    if (kind === null) throw new Error('There is no such kind of file');
    const [first] = readFileSync(join(folder, file), 'utf8').split('\n');
    expect(first, 'npm run scenario:schema adds the line').toBe(schemaLine(folder, file));
    expect(problemsOf(kind, readYamlFile(join(folder, file), file).contents)).toEqual([]);
  });
});

describe('the line that names a schema', () => {
  it('is put before what a file says, once', () => {
    const folder = mkdtempSync(join(tmpdir(), 'scenario-'));
    cpSync(join(scenariosFolder, 'the-breach'), folder, { recursive: true });
    const path = join(folder, 'seats/china.yaml');
    const [, ...rest] = readFileSync(path, 'utf8').split('\n');
    writeFileSync(path, rest.join('\n'));
    expect(markFiles(folder)).toContain('seats/china.yaml');
    expect(readFileSync(path, 'utf8').split('\n').slice(1)).toEqual(rest);
    expect(readFileSync(path, 'utf8')).toMatch(/^# yaml-language-server: .*seat\.schema\.json\n/);
    expect(markFiles(folder)).toEqual([]);
    rmSync(folder, { recursive: true });
  });
});

describe('an editor that reads the schemas', () => {
  const contents = (file: string) =>
    structuredClone(readYamlFile(join(scenariosFolder, 'the-breach', file), file).contents) as Record<
      string,
      Record<string, unknown>
    >;

  it('points to a mistyped key', () => {
    const scenario = { ...contents('scenario.yaml'), verson: 2 };
    expect(problemsOf('scenario', scenario)).toEqual([' must NOT have additional properties']);
  });

  it('points to a measure that is not in the catalogue', () => {
    const scenario = { ...contents('scenario.yaml'), deck: ['special-envoi'] };
    expect(problemsOf('scenario', scenario)).toContain('/deck/0 must be equal to one of the allowed values');
  });

  it('points to an effect that both adds and multiplies, or neither', () => {
    const event = (effect: object) => ({ flood: { weeks: [1, 2], effects: [effect] } });
    const both = { indicator: 'incitement', add: 2, multiply: 3 };
    expect(problemsOf('events', event({ indicator: 'incitement', add: 2 }))).toEqual([]);
    expect(problemsOf('events', event(both)).length).toBeGreaterThan(0);
    expect(problemsOf('events', event({ indicator: 'incitement' })).length).toBeGreaterThan(0);
  });

  it('points to a leaning that is missing, and asks for no leaning on a measure', () => {
    const seat = contents('seats/china.yaml');
    const stance = { leanings: { ...(seat.stance?.leanings as object), force: undefined } };
    expect(problemsOf('seat', { ...seat, stance: JSON.parse(JSON.stringify(stance)) })).toEqual([
      "/stance/leanings must have required property 'force'",
    ]);
  });

  it('lets a translation be begun, and English not be left out', () => {
    expect(problemsOf('texts-translated', { title: 'La brèche' })).toEqual([]);
    expect(problemsOf('texts-english', { title: 'The Breach' }).length).toBeGreaterThan(5);
  });
});

import { z } from 'zod';
import { measureNames } from '#engine/scenario/measure-names.ts';
import { type FileKindName, fileKinds } from './files.ts';

/** Where the schemas are published, seen from the project's folder. */
export const schemaFolder = 'scenarios/schema';

export function schemaFile(name: FileKindName): string {
  return `${name}.schema.json`;
}

/**
 * The schema of one kind of file as JSON Schema (draft 7, which editors know best), as text. It describes what authors type;
 * what lies between files and inside conditions is checked by `npm run scenario:check` alone.
 */
export function jsonSchemaText(name: FileKindName): string {
  const { title, schema } = fileKinds[name];
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    override: ({ jsonSchema }) => fitForEditors(jsonSchema),
  });
  return `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`;
}

type Schema = z.core.JSONSchema.BaseSchema;

function fitForEditors(schema: Schema): void {
  listKeys(schema);
  // A bound that only says that a number is one which a computer can count to.
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum;
  if (schema.enum !== undefined && isMeasures(schema.enum)) {
    schema.enumDescriptions = schema.enum.map((measure) => names.get(measure) ?? '');
  }
}

const names: ReadonlyMap<unknown, string> = new Map(Object.entries(measureNames));

function isMeasures(ids: readonly unknown[]): boolean {
  return ids.length === names.size && ids.every((id) => names.has(id));
}

/** Editors complete keys that are listed, not keys that have to fit a list. */
function listKeys(schema: Schema): void {
  const { propertyNames, additionalProperties: value } = schema;
  if (typeof propertyNames !== 'object' || propertyNames.enum === undefined) return;
  if (typeof value !== 'object') return;
  const ids: readonly unknown[] = propertyNames.enum;
  const named = isMeasures(ids);
  schema.properties = Object.fromEntries(
    ids.map((id) => [String(id), named ? { ...value, description: names.get(id) ?? '' } : value]),
  );
  schema.additionalProperties = false;
  delete schema.propertyNames;
}

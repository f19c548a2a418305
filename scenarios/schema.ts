import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listScenarios, scenariosFolder } from './load.ts';
import { fileKindNames } from './schema/files.ts';
import { jsonSchemaText, schemaFile, schemaFolder } from './schema/json-schema.ts';
import { markFiles } from './schema/mark-files.ts';

/**
 * Writes the schemas that editors read, from those by which scenarios are checked, and names them in the files of the scenarios
 * that do not name theirs yet.
 */
for (const name of fileKindNames) {
  const path = join(schemaFolder, schemaFile(name));
  writeFileSync(path, jsonSchemaText(name));
  console.log(path);
}
for (const slug of listScenarios()) {
  const folder = join(scenariosFolder, slug);
  for (const file of markFiles(folder)) console.log(`${join(folder, file)} now names its schema`);
}

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { kindOfFile } from './files.ts';
import { schemaFile, schemaFolder } from './json-schema.ts';

/** The first line by which a language server finds the schema of a file. Null when authors write no such file. */
export function schemaLine(folder: string, file: string): string | null {
  const kind = kindOfFile(file);
  if (kind === null) return null;
  const way = relative(join(folder, file, '..'), join(schemaFolder, schemaFile(kind)));
  return `# yaml-language-server: $schema=${way.replaceAll('\\', '/')}`;
}

/** The YAML files of a scenario, by their path in its folder. */
export function yamlFilesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.yaml'))
    .sort();
}

/**
 * Gives each YAML file of a scenario the line that names its schema, where it has none or, copied from elsewhere, another.
 * @returns the files that were changed.
 */
export function markFiles(folder: string): readonly string[] {
  return yamlFilesIn(folder).filter((file) => {
    const path = join(folder, file);
    const text = readFileSync(path, 'utf8');
    const line = schemaLine(folder, file);
    if (line === null || text.startsWith(`${line}\n`)) return false;
    writeFileSync(path, `${line}\n${text.replace(/^# yaml-language-server:.*\n/, '').trimStart()}`);
    return true;
  });
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file that any browser may ask for, and its text. */
export interface SentFile {
  readonly path: string;
  readonly text: string;
}

const PLACES = [
  { folder: '.next/static', files: /\.(?:js|css|json|txt|map)$/ },
  // Pages made when building: the same for everybody, so nobody's secrets.
  { folder: '.next/server/app', files: /\.(?:html|rsc|body)$/ },
];

/** Everything the build would send to a browser that asks. */
export function readSentFiles(root: string): readonly SentFile[] {
  return PLACES.flatMap(({ folder, files }) => {
    if (!existsSync(join(root, folder))) return [];
    return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => files.test(path))
      .map((path) => ({ path: `${folder}/${path}`, text: readFileSync(join(root, folder, path), 'utf8') }));
  });
}

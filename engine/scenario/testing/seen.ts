import { type Diagnostic, spellPath } from '#engine/scenario/diagnostic.ts';

/** A diagnostic in one line, for tests: file, place, code. */
export function seen({ file, path, code }: Diagnostic): string {
  return [file, spellPath(path), code].filter((part, index) => index === 0 || part !== '').join(' ');
}

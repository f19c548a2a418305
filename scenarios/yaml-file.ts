import { existsSync, readFileSync } from 'node:fs';
import { LineCounter, parseDocument, type YAMLError } from 'yaml';
import { at, type Diagnostic, error } from '#engine/scenario/diagnostic.ts';
import { offsetOf } from './yaml-place.ts';

/** A place in a file as an editor counts: from 1. */
export interface LineAndColumn {
  readonly line: number;
  readonly column: number;
}

/** A YAML file, read: its contents as plain values, what is wrong with its syntax, and where its parts stand. */
export interface YamlFile {
  /** Undefined when the file is missing or cannot be read. */
  readonly contents: unknown;
  /** What is wrong with its syntax. */
  readonly problems: readonly Diagnostic[];
  /** Null for the file as a whole. */
  readonly locate: (place: Pick<Diagnostic, 'path' | 'point'>) => LineAndColumn | null;
}

/**
 * YAML 1.2: in 1.1 the country code `NO` would read as false. A key that is there twice is an error.
 * @param name the file as diagnostics name it.
 */
export function readYamlFile(path: string, name: string): YamlFile {
  if (!existsSync(path)) return { contents: undefined, problems: [], locate: () => null };
  const lines = new LineCounter();
  const text = readFileSync(path, 'utf8');
  const document = parseDocument(text, { version: '1.2', lineCounter: lines, prettyErrors: false });
  const position = (offset: number): LineAndColumn => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  return {
    contents: document.errors.length > 0 ? undefined : document.toJS(),
    problems: telling([...document.errors, ...document.warnings]).map(({ code, message, pos }) =>
      error(at(name), 'yaml/syntax', `${message}.`, hints[code] ?? usualHint, position(pos[0])),
    ),
    locate: ({ path, point }) => {
      if (typeof point === 'object' && 'line' in point) return point;
      return path.length === 0 ? null : position(offsetOf(document, text, path, point));
    },
  };
}

/** What is wrong at one place makes the rest of a file unreadable, so the first is told alone; keys there twice are all told. */
function telling(problems: readonly YAMLError[]): readonly YAMLError[] {
  const sorted = problems.toSorted((a, b) => a.pos[0] - b.pos[0]);
  return sorted.every(({ code }) => code === 'DUPLICATE_KEY') ? sorted : sorted.slice(0, 1);
}

const usualHint = 'Check the indentation, quotes and colons there.';
const hints: Readonly<Partial<Record<YAMLError['code'], string>>> = {
  TAB_AS_INDENT: 'Indent with spaces.',
  TAG_RESOLVE_FAILED: `A text that begins with ! stands in quotes, such as '!crisis.reached("react")'.`,
  BLOCK_AS_IMPLICIT_KEY:
    'A text with a colon and a space in it stands in quotes; what belongs to a key is indented under it.',
  DUPLICATE_KEY: 'Take one of them out.',
  BAD_ALIAS: 'A text that begins with * or & stands in quotes.',
  MULTILINE_IMPLICIT_KEY: 'A key ends with a colon; quotes and brackets close where they should.',
};

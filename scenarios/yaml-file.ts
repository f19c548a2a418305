import { existsSync, readFileSync } from 'node:fs';
import { type Document, isNode, LineCounter, parseDocument } from 'yaml';

/** A place in a file as an editor counts: from 1. */
export interface LineAndColumn {
  readonly line: number;
  readonly column: number;
}

/** A YAML file, read: its contents as plain values, what is wrong with its syntax, and where its parts stand. */
export interface YamlFile {
  /** Undefined when the file is missing or cannot be read. */
  readonly contents: unknown;
  readonly problems: readonly { readonly message: string; readonly at: LineAndColumn }[];
  /** The nearest place that exists: what is missing is shown where it should be. */
  readonly locate: (path: readonly (string | number)[]) => LineAndColumn | null;
}

/** YAML 1.2: in 1.1 the country code `NO` would read as false. A key that is there twice is an error. */
export function readYamlFile(path: string): YamlFile {
  if (!existsSync(path)) return { contents: undefined, problems: [], locate: () => null };
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(path, 'utf8'), {
    version: '1.2',
    lineCounter: lines,
    prettyErrors: false,
  });
  const position = (offset: number): LineAndColumn => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  return {
    contents: document.errors.length > 0 ? undefined : document.toJS(),
    problems: [...document.errors, ...document.warnings].map(({ message, pos }) => ({
      message,
      at: position(pos[0]),
    })),
    locate: (path) => {
      for (let depth = path.length; depth > 0; depth--) {
        const node = nodeAt(document, path.slice(0, depth));
        if (isNode(node) && node.range) return position(node.range[0]);
      }
      return null;
    },
  };
}

/** Keys such as `60` are numbers in YAML and texts in a path. */
function nodeAt(document: Document, path: readonly (string | number)[]): unknown {
  const asWritten = document.getIn(path, true);
  if (asWritten !== undefined) return asWritten;
  const withNumbers = path.map((step) => (/^\d+$/.test(`${step}`) ? Number(step) : step));
  return document.getIn(withNumbers, true);
}

import { type Document, isMap, isNode, isScalar, type Node } from 'yaml';
import type { Point } from '#engine/scenario/diagnostic.ts';

type Path = readonly (string | number)[];

/**
 * Where in a YAML text a place stands, counted in characters: the nearest place that exists, since what is missing is shown
 * where it should be. A scalar is shown itself; what spans lines by its key, which says what it is.
 */
export function offsetOf(document: Document, text: string, path: Path, point: Point): number {
  for (let depth = path.length; depth > 0; depth--) {
    const found = path.slice(0, depth);
    const node = nodeAt(document, found);
    if (isNode(node) && node.range) {
      return offsetOfNode(document, text, found, node, depth < path.length ? 'value' : point);
    }
  }
  return 0;
}

/** Keys such as `60` are numbers in YAML and texts in a path. */
function nodeAt(document: Document, path: Path): unknown {
  if (path.length === 0) return document.contents;
  const asWritten = document.getIn(path, true);
  if (asWritten !== undefined) return asWritten;
  const withNumbers = path.map((step) => (/^\d+$/.test(`${step}`) ? Number(step) : step));
  return document.getIn(withNumbers, true);
}

function offsetOfNode(document: Document, text: string, path: Path, node: Node, point: Point): number {
  const [start = 0, end = 0] = node.range ?? [];
  if (isScalar(node) && typeof point === 'object' && 'from' in point) {
    return start + offsetInside(text.slice(start, end), String(node.value), point);
  }
  if (isScalar(node) && point !== 'key') return start;
  const parent = nodeAt(document, path.slice(0, -1));
  const key = isMap(parent) ? parent.items.find(({ value }) => value === node)?.key : undefined;
  return isNode(key) && key.range ? key.range[0] : start;
}

/** Where a part of a value begins in the text that it was written as, with its quotes, escapes and line breaks; else 0. */
function offsetInside(
  written: string,
  value: string,
  { from, to }: { readonly from: number; readonly to: number },
): number {
  const part = value.slice(from, to);
  if (part === '') return from >= value.length ? Math.max(0, written.trimEnd().length - 1) : 0;
  let found = -1;
  for (let at = value.indexOf(part); at !== -1 && at <= from; at = value.indexOf(part, at + 1)) {
    found = written.indexOf(part, found + 1);
    if (found === -1) return 0;
  }
  return Math.max(0, found);
}

/**
 * A problem in content: where, what, and how to mend it. An error keeps the scenario from being played, a warning from being
 * shipped; a note says what may stay as it is.
 */
export interface Diagnostic {
  readonly severity: 'error' | 'warning' | 'note';
  readonly code: `${string}/${string}`;
  /** The file, by its path in the scenario's folder. */
  readonly file: string;
  /** The keys and positions that lead to the place in the file; empty for the file as a whole. */
  readonly path: readonly (string | number)[];
  readonly point: Point;
  readonly message: string;
  /** What to do about it, with the nearest spelling of an unknown name. */
  readonly hint: string;
}

/**
 * What to point at: the value at the place, its key, some characters of its text (`to` not included), or, where no place can be
 * read, a line and column counted from 1.
 */
export type Point =
  | 'value'
  | 'key'
  | { readonly from: number; readonly to: number }
  | { readonly line: number; readonly column: number };

/** A place in a scenario's files. */
export type Place = Pick<Diagnostic, 'file' | 'path'>;

export function at(file: string, ...path: (string | number)[]): Place {
  return { file, path };
}

export function error(
  { file, path }: Place,
  code: Diagnostic['code'],
  message: string,
  hint: string,
  point: Point = 'value',
): Diagnostic {
  return { severity: 'error', code, file, path, point, message, hint };
}

export function warning(
  { file, path }: Place,
  code: Diagnostic['code'],
  message: string,
  hint: string,
): Diagnostic {
  return { severity: 'warning', code, file, path, point: 'value', message, hint };
}

export function note(
  { file, path }: Place,
  code: Diagnostic['code'],
  message: string,
  hint: string,
): Diagnostic {
  return { severity: 'note', code, file, path, point: 'value', message, hint };
}

/** `lengths.60.turns`, `deck[3]`. */
export function spellPath(path: readonly (string | number)[]): string {
  return path
    .map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`))
    .join('');
}

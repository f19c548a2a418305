/** A problem in content: where, what, and how to mend it. An error keeps the scenario from being played. */
export interface Diagnostic {
  readonly severity: 'error' | 'warning';
  readonly code: `${string}/${string}`;
  /** The file, by its path in the scenario's folder. */
  readonly file: string;
  /** The keys and positions that lead to the place in the file; empty for the file as a whole. */
  readonly path: readonly (string | number)[];
  readonly message: string;
  /** What to do about it, with the nearest spelling of an unknown name. */
  readonly hint: string;
}

/** A place in a scenario's files. */
export type Place = Pick<Diagnostic, 'file' | 'path'>;

export function at(file: string, ...path: (string | number)[]): Place {
  return { file, path };
}

export function error(place: Place, code: Diagnostic['code'], message: string, hint: string): Diagnostic {
  return { severity: 'error', code, ...place, message, hint };
}

export function warning(place: Place, code: Diagnostic['code'], message: string, hint: string): Diagnostic {
  return { severity: 'warning', code, ...place, message, hint };
}

/** `lengths.60.turns`, `deck[3]`. */
export function spellPath(path: readonly (string | number)[]): string {
  return path
    .map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`))
    .join('');
}

import { type Diagnostic, spellPath } from '#engine/scenario/diagnostic.ts';
import type { LineAndColumn } from './yaml-file.ts';

/**
 * A diagnostic as the command line shows it: where, what is wrong, what to do about it.
 * @param path the file as the reader may open it.
 * @param place null when it is about the file as a whole.
 */
export function spellDiagnostic(
  diagnostic: Diagnostic,
  path: string,
  place: LineAndColumn | null,
): readonly string[] {
  const { severity, code, message, hint } = diagnostic;
  const position = place === null ? '' : `:${place.line}:${place.column}`;
  const inside = diagnostic.path.length === 0 ? '' : ` ${spellPath(diagnostic.path)}`;
  return [
    `${severity} ${path}${position}${inside}`,
    `  ${message} [${code}]`,
    ...(hint === '' ? [] : [`  ${hint}`]),
  ];
}

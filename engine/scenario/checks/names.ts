import { type Diagnostic, error, type Place, type Point } from '#engine/scenario/diagnostic.ts';
import { suggest } from '#engine/scenario/nearest.ts';

/** One diagnostic for a name that is not among the known ones; none when it is. */
export function checkKnown(
  place: Place,
  what: string,
  name: string,
  known: readonly string[],
  point: Point = 'value',
): readonly Diagnostic[] {
  if (known.includes(name)) return [];
  return [error(place, 'names/unknown', `There is no ${what} "${name}".`, suggest(name, known), point)];
}

/** A diagnostic for every name of a list, given as `path[index]`, that is not among the known ones, or is there twice. */
export function checkKnownList(
  { file, path }: Place,
  what: string,
  names: readonly string[],
  known: readonly string[],
): readonly Diagnostic[] {
  return names.flatMap((name, index) => {
    const place = { file, path: [...path, index] };
    if (names.indexOf(name) < index) {
      return [error(place, 'names/twice', `The ${what} "${name}" is named twice.`, 'Leave one out.')];
    }
    return checkKnown(place, what, name, known);
  });
}

/** Diagnostics for keys that should be there and are not, and for keys that are there and should not be. */
export function checkKeys(
  { file, path }: Place,
  what: string,
  given: readonly string[],
  wanted: readonly string[],
  complete: boolean,
): readonly Diagnostic[] {
  const missing = complete ? wanted.filter((key) => !given.includes(key)) : [];
  return [
    ...missing.map((key) =>
      error(
        { file, path },
        'texts/missing',
        `The words for the ${what} "${key}" are missing.`,
        `Add a key "${key}".`,
      ),
    ),
    ...given.flatMap((key) => checkKnown({ file, path: [...path, key] }, what, key, wanted, 'key')),
  ];
}

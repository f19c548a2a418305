import { at, type Diagnostic, error } from '#engine/scenario/diagnostic.ts';
import { idPattern } from '#engine/scenario/schema/names.ts';
import type { ScenarioSource } from '#engine/scenario/source.ts';
import { files } from '#engine/scenario/typed-source.ts';

/** The folder, seats and playthroughs are named by their files, so these names are ids and end up in sessions' logs. */
export function checkFileNames({ slug, seats, playthroughs }: ScenarioSource): readonly Diagnostic[] {
  const misnamed = (names: readonly string[]) => names.filter((name) => !idPattern.test(name));
  return [
    ...misnamed([slug]).map((name) =>
      error(at(''), 'format/slug', `The folder's name "${name}" does not fit.`, hintFor(name)),
    ),
    ...[
      ...misnamed(Object.keys(seats)).map((name) => [files.seat(name), name] as const),
      ...misnamed(Object.keys(playthroughs)).map((name) => [files.playthrough(name), name] as const),
    ].map(([file, name]) =>
      error(at(file), 'format/file-name', `The file's name "${name}" does not fit.`, hintFor(name)),
    ),
  ];
}

function hintFor(name: string): string {
  const words = name.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  const usual = 'Use lower-case words joined by hyphens';
  return words.length === 0 ? `${usual}.` : `${usual}, such as ${words.join('-')}.`;
}

import { join } from 'node:path';
import { at, type Diagnostic, error } from '#engine/scenario/diagnostic.ts';
import { type ExpectationsSource, expectationsSource } from '#engine/scenario/schema/expectations.ts';
import { readBySchema } from '#engine/scenario/schema/issues.ts';
import { readYamlFile, type YamlFile } from './yaml-file.ts';

/** How a real case should be judged; only scenarios after real cases have it. */
export const expectationsFile = 'assessment.yaml';

export interface ReadExpectations {
  readonly expectations: ExpectationsSource | null;
  readonly diagnostics: readonly Diagnostic[];
  readonly locate: YamlFile['locate'];
}

/** Reads `assessment.yaml`, and sees that it differs only where it has an expectation, and judges a playthrough that exists. */
export function readExpectations(folder: string, playthroughs: readonly string[]): ReadExpectations {
  const { contents, problems, locate } = readYamlFile(join(folder, expectationsFile), expectationsFile);
  if (problems.length > 0) return { expectations: null, diagnostics: problems, locate };
  const { value, diagnostics } = readBySchema(expectationsSource, contents, expectationsFile);
  if (value === null) return { expectations: null, diagnostics, locate };
  const unknown = playthroughs.includes(value.playthrough)
    ? []
    : [
        error(
          at(expectationsFile, 'playthrough'),
          'assessment/unknown-playthrough',
          `There is no playthroughs/${value.playthrough}.yaml.`,
          playthroughs.join(', '),
        ),
      ];
  const idle = Object.keys(value.differences)
    .filter((line) => value.lines[line] === undefined)
    .map((line) =>
      error(
        at(expectationsFile, 'differences', line),
        'assessment/idle-difference',
        'Nothing is expected of this line, so nothing can differ.',
        'Add it under lines, or take it out here.',
      ),
    );
  const about = [...unknown, ...idle];
  return { expectations: about.length > 0 ? null : value, diagnostics: about, locate };
}

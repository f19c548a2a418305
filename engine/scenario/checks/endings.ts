import { at, type Diagnostic, error, warning } from '#engine/scenario/diagnostic.ts';
import { files, type TypedSource } from '#engine/scenario/typed-source.ts';

/** Endings are tried in order; the last has no condition, so that every session has an ending. */
export function checkEndings({ scenario }: TypedSource): readonly Diagnostic[] {
  const { endings, questions } = scenario;
  const ids = endings.map(({ id }) => id);
  const place = (index: number, key: string) => at(files.scenario, 'endings', index, key);
  const last = endings.length - 1;
  return [
    ...endings.flatMap(({ id, when }, index) => [
      ...(ids.indexOf(id) < index
        ? [error(place(index, 'id'), 'endings/twice', `There are two endings "${id}".`, 'Rename one.')]
        : []),
      ...(when === undefined && index < last
        ? [
            error(
              place(index, 'when'),
              'endings/unreachable',
              'Endings after one without a condition are never reached.',
              'Give it a condition, or move it to the end.',
            ),
          ]
        : []),
    ]),
    ...(endings[last]?.when !== undefined
      ? [
          error(
            at(files.scenario, 'endings', last),
            'endings/none',
            'A session in which no condition holds would have no ending.',
            'Leave "when" out of the last one.',
          ),
        ]
      : []),
    ...(endings.length < 5
      ? [
          warning(
            at(files.scenario, 'endings'),
            'endings/few',
            `There are ${endings.length} endings.`,
            'Tell at least five apart.',
          ),
        ]
      : []),
    ...questions.flatMap((question, index) =>
      questions.indexOf(question) < index
        ? [
            error(
              at(files.scenario, 'questions', index),
              'questions/twice',
              `"${question}" is asked twice.`,
              'Leave one out.',
            ),
          ]
        : [],
    ),
  ];
}

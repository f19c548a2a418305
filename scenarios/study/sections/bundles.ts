import type { Study } from '#scenarios/study/study.ts';
import { percent } from '#scenarios/study/words.ts';
import { listOr, table } from './table.ts';

/** How many bundles the page shows. */
const shown = 12;

/** Whether some bundle of decisions leaves nothing to weigh. */
export function bundlesSection({ bundles: { list, dominant } }: Study): readonly string[] {
  const undominated = list.filter(({ dominatedBy }) => dominatedBy === 0);
  return [
    '## Bundles that dominate',
    '',
    'A bundle is all that one policy decides. It dominates another when it averts no less, costs no seat more of anything (political capital, troops,',
    'police, money), and betters it in one of these.',
    '',
    ...listOr(
      'No bundle dominates all others.',
      dominant.map((policy) => `**${policy} dominates every other bundle.**`),
    ),
    `Of ${list.length} bundles that decide anything ${undominated.length} are dominated by none. The most helpful, and those that dominate most:`,
    '',
    ...table(
      ['bundle', 'averts', 'kinds of decisions', 'seats that pay', 'dominates', 'dominated by'],
      worthShowing(list).map(({ policy, averted, decisions, payers, dominates, dominatedBy }) => [
        policy,
        percent(averted),
        `${decisions}`,
        `${payers}`,
        `${dominates}`,
        `${dominatedBy}`,
      ]),
    ),
  ];
}

function worthShowing(list: Study['bundles']['list']): Study['bundles']['list'] {
  const half = shown / 2;
  const dominating = list
    .filter(({ dominates }) => dominates > 0)
    .toSorted((one, other) => other.dominates - one.dominates)
    .slice(0, half);
  return list.filter((bundle, place) => place < half || dominating.includes(bundle));
}

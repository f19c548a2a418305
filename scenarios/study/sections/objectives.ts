import type { Scenario } from '#engine/scenario/scenario.ts';
import type { Names } from '#scenarios/sim/names.ts';
import type { Study } from '#scenarios/study/study.ts';
import { isAlwaysMet, isNeverMet, type ObjectiveTally } from '#scenarios/study/tallies.ts';
import { percent } from '#scenarios/study/words.ts';
import { listOr, table } from './table.ts';

/** Whether every seat has something to play for. */
export function objectivesSection(
  { objectives }: Study,
  { seats }: Scenario,
  names: Names,
): readonly string[] {
  const spell = ({ seat, objective }: ObjectiveTally) => {
    const found = seats.find(({ id }) => id === seat)?.objectives.find(({ id }) => id === objective);
    return `${names.of('seat', seat)}: ${found === undefined ? objective : names.text(found.text)}`;
  };
  const part = (count: number, { met, partly, missed }: ObjectiveTally) =>
    percent(count / (met + partly + missed));
  return [
    '## Objectives',
    '',
    '### Never met',
    '',
    ...listOr('None.', objectives.filter(isNeverMet).map(spell)),
    '### Always met',
    '',
    ...listOr('None.', objectives.filter(isAlwaysMet).map(spell)),
    '<details><summary>All objectives</summary>',
    '',
    ...table(
      ['objective', 'met', 'partly', 'missed'],
      objectives.map((tally) => [
        spell(tally),
        part(tally.met, tally),
        part(tally.partly, tally),
        part(tally.missed, tally),
      ]),
    ),
    '</details>',
    '',
  ];
}

import type { Names } from '#scenarios/sim/names.ts';
import { type MarginalEffect, neverMatters } from '#scenarios/study/marginal.ts';
import type { Study } from '#scenarios/study/study.ts';
import { decisionName, interval, percent, points } from '#scenarios/study/words.ts';
import { listOr, table } from './table.ts';

/** What each kind of decision is worth, and which are worth nothing. */
export function decisionsSection({ decisions, neverTaken }: Study, names: Names): readonly string[] {
  const name = ({ decision }: MarginalEffect) => decisionName(decision, names);
  return [
    '## What each decision is worth',
    '',
    'The same session with the same dice, with and without it. Effects are points of a hundred of the deaths of the crisis left alone; below nothing, it',
    'cost lives. A measure counts beside all others that were taken with it, so that one that others could replace is worth little here.',
    '',
    '![What each kind of decision averts](study/decisions.svg)',
    '',
    ...table(
      ['decision', 'bots', 'random', 'came to act', 'averts', 'at most', 'other ending', 'other verdicts'],
      decisions.map((effect) => [
        name(effect),
        `${effect.madeBy.bots}`,
        `${effect.madeBy.random}`,
        percent(effect.acted),
        interval(effect.averted),
        points(effect.largest),
        percent(effect.otherEnding),
        percent(effect.otherObjectives),
      ]),
    ),
    '*Bots*, *random*: how many policies of each kind made it. *At most*: its largest effect in any run, either way. *Other ending*, *other verdicts*: of the',
    'runs, how many end otherwise, or with another verdict on some objective, without it.',
    '',
    '### Measures that never matter to deaths',
    '',
    ...listOr(
      'None: every measure that was taken changes the deaths of some run by half a point or more.',
      decisions.filter(neverMatters).map((effect) => `${name(effect)}: ${whyNot(effect)}`),
    ),
    '### Measures that no policy took',
    '',
    ...listOr(
      'None.',
      neverTaken.map((measure) => names.of('measure', measure)),
    ),
  ];
}

function whyNot({ acted, otherEnding, otherObjectives }: MarginalEffect): string {
  if (acted === 0) return 'it never came to act.';
  if (otherEnding > 0 || otherObjectives > 0) {
    return `it acts in ${percent(acted)} of runs, and changes the ending in ${percent(otherEnding)} and some verdict in ${percent(otherObjectives)}.`;
  }
  return `it acts in ${percent(acted)} of runs, and changes nothing else either.`;
}

import type { Group, Outcome, Share } from '#scenarios/study/shares.ts';
import type { Study } from '#scenarios/study/study.ts';
import { percent } from '#scenarios/study/words.ts';
import { table } from './table.ts';

/** What decisions should explain, in the whole of the policies and counted as a share. */
const aim = 0.7;

const groupNames: Readonly<Record<Group, string>> = {
  all: 'all policies',
  bots: 'those of bots',
  random: 'those at random',
};
const outcomeNames: Readonly<Record<Outcome, string>> = {
  share: 'part of the deaths of the crisis left alone',
  persons: 'persons',
};

/** Whether decisions outweigh luck. */
export function luckSection({ shares }: Study): readonly string[] {
  return [
    '## Decisions and luck',
    '',
    ...shares.slice(0, 1).map(headline),
    '',
    ...table(
      ['policies', 'deaths averted, counted as', 'decisions', 'interval', 'dice', 'rest'],
      shares.map(({ group, outcome, policies, explained, decisions }) => [
        `${groupNames[group]} (${policies})`,
        outcomeNames[outcome],
        ...(explained === null
          ? ['nothing varies', '', '', '']
          : [
              percent(explained.decisions),
              `${percent(decisions.low)} to ${percent(decisions.high)}`,
              percent(explained.dice),
              percent(explained.rest),
            ]),
      ]),
    ),
    '*Rest* is what neither explains alone: dice that help one course of action and not another.',
    '',
    '![Deaths averted by each policy with each seed](study/policies.svg)',
    '',
  ];
}

function headline({ explained, decisions }: Share): string {
  if (explained === null) return 'Nothing varies.';
  const reached = explained.decisions >= aim ? 'reached' : 'not reached';
  return `Decisions explain **${percent(explained.decisions)}** (${percent(decisions.low)} to ${percent(decisions.high)}) of the variance in harm averted. The aim, at least ${percent(aim)}, is ${reached}.`;
}

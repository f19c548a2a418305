import type { Random } from '#engine/kernel/random.ts';
import { type Crossed, type Estimate, estimateFrom } from './crossed.ts';
import { type Explained, explain } from './explained.ts';
import type { LivedPolicy, Run } from './live-policy.ts';

/** In what harm averted is counted: as a part of the deaths of the crisis left alone, or in persons. */
export const outcomes = ['share', 'persons'] as const;
export type Outcome = (typeof outcomes)[number];

/** Which policies are looked at: what varies between them depends on who decides. */
export const groups = ['all', 'bots', 'random'] as const;
export type Group = (typeof groups)[number];

export interface Share {
  readonly group: Group;
  readonly outcome: Outcome;
  readonly policies: number;
  /** Null where nothing varies. */
  readonly explained: Explained | null;
  /** What decisions explain, with its interval. */
  readonly decisions: Estimate;
}

/** Deaths averted in a run: as a share of those of the crisis left alone, negative where there were more, or in persons. */
export function averted({ deaths, alone }: Run, outcome: Outcome = 'share'): number {
  if (outcome === 'persons') return alone - deaths;
  return alone === 0 ? 0 : (alone - deaths) / alone;
}

/** What share of the variance of harm averted decisions explain, by who decides and by how harm is counted. */
export function sharesOf(lived: readonly LivedPolicy[], random: Random): readonly Share[] {
  return groups.flatMap((group) => {
    const members = lived.filter(({ policy }) => group === 'all' || policy.by === group);
    if (members.length < 2) return [];
    return outcomes.map((outcome) => {
      const table = members.map(({ runs }) => runs.map((run) => averted(run, outcome)));
      return {
        group,
        outcome,
        policies: members.length,
        explained: explain(table),
        decisions: estimateFrom(table, byDecisions, random, `share|${group}|${outcome}`),
      };
    });
  });
}

/** A sample of nothing but one policy or one seed varies in nothing that decisions explain. */
function byDecisions(table: Crossed): number {
  return explain(table)?.decisions ?? 0;
}

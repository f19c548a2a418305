import type { Played } from '#engine/bots/playing.ts';
import type { Totals } from '#engine/crisis/types.ts';
import type { Scenario } from '#engine/scenario/scenario.ts';
import { type DecisionTaken, decisionsByTurn } from './decisions.ts';
import type { RefusedStep } from './follow-playbook.ts';
import { type IndicatorReading, readIndicators, type Warning } from './indicators.ts';
import { type JudgedLine, type JudgedObjectives, linesOf, objectivesOf } from './judgement.ts';
import type { Names } from './names.ts';

/** A session that was played, told turn by turn: what `--json` prints. Ids as in the scenario; sentences in English. */
export interface SimReport {
  readonly scenario: string;
  readonly seed: string;
  /** Minutes. */
  readonly length: number;
  /** The playbook's title; null when bots decided. */
  readonly playbook: string | null;
  /** How things stood before the first turn. */
  readonly start: Situation;
  readonly turns: readonly TurnReport[];
  /** The scenario's ending that came about. */
  readonly ending: { readonly id: string; readonly title: string; readonly text: string };
  /** Persons since the first week: as played, and by the same week had everybody left the crisis alone. */
  readonly totals: { readonly played: Totals; readonly leftAlone: Totals };
  readonly assessment: readonly JudgedLine[];
  readonly objectives: readonly JudgedObjectives[];
  /** Steps of the playbook that the rules did not allow. */
  readonly refused: readonly RefusedStep[];
}

/** Where a crisis stood at the end of a week, in truth and as reported. */
export interface Situation {
  readonly week: number;
  readonly stage: string;
  /** What analysts said of mass atrocities within three months. */
  readonly warning: Warning;
  readonly indicators: readonly IndicatorReading[];
}

export interface TurnReport extends Situation {
  readonly turn: number;
  /** The days that the turn spans. */
  readonly from: string;
  readonly to: string;
  /** In the order in which it was decided. */
  readonly decided: readonly DecisionTaken[];
  /** Headlines of what the turn brought. */
  readonly news: readonly string[];
}

/** What was played, beside what came of it. */
export interface SimPlan {
  readonly scenario: Scenario;
  readonly seed: string;
  readonly length: number;
  readonly playbook: string | null;
}

/** @param refused of a playbook that was followed; none when bots played. */
export function reportOf(
  played: Played,
  { scenario, seed, length, playbook }: SimPlan,
  names: Names,
  refused: readonly RefusedStep[],
): SimReport {
  const { state } = played;
  const { debrief } = state;
  const [start, ...after] = readIndicators(state);
  if (start === undefined) throw new Error('A session begins with a report');
  const turns = decisionsByTurn(played, names);
  const last = debrief.truth.at(-1);
  const leftAlone = debrief.baseline?.totals[last?.values.week ?? 0];
  const ending = scenario.endings.find(({ id }) => id === debrief.ending);
  if (last === undefined || leftAlone === undefined || ending === undefined) {
    throw new Error('A session that was played to its debrief has its truth, its baseline and an ending');
  }
  return {
    scenario: scenario.slug,
    seed,
    length,
    playbook,
    start,
    turns: after.map((situation, index) => {
      const told = turns[index];
      if (told === undefined) throw new Error(`Turn ${index + 1} was reported and never began`);
      const news = state.public.crisis.news.filter(({ turn }) => turn === told.turn);
      return { ...told, ...situation, news: news.map(({ headline }) => names.text(headline)) };
    }),
    ending: { id: ending.id, title: names.text(ending.title), text: names.text(ending.text) },
    totals: { played: last.totals, leftAlone },
    assessment: linesOf(played, names),
    objectives: objectivesOf(state, names),
    refused,
  };
}

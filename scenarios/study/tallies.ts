import type { SeatId } from '#engine/kernel/ids.ts';
import type { Scenario } from '#engine/scenario/scenario.ts';
import type { LivedPolicy, Run } from './live-policy.ts';

/** How often an objective came to each verdict, in runs. */
export interface ObjectiveTally {
  readonly seat: SeatId;
  readonly objective: string;
  readonly met: number;
  readonly partly: number;
  readonly missed: number;
}

export interface EndingTally {
  readonly ending: string;
  readonly bots: number;
  readonly random: number;
}

/** Every objective of every seat, in the scenario's order, over all runs. */
export function tallyObjectives(
  lived: readonly LivedPolicy[],
  { seats }: Scenario,
): readonly ObjectiveTally[] {
  const verdicts = runsOf(lived).map(({ objectives }) => objectives);
  return seats
    .flatMap(({ id, objectives }) => objectives.map((objective) => ({ seat: id, objective: objective.id })))
    .map((about, place) => {
      const count = (letter: string) => verdicts.filter((run) => run[place] === letter).length;
      return { ...about, met: count('m'), partly: count('p'), missed: count('x') };
    });
}

/** Every ending of the scenario, in its order, also those that no run reached. */
export function tallyEndings(lived: readonly LivedPolicy[], { endings }: Scenario): readonly EndingTally[] {
  const reached = (by: LivedPolicy['policy']['by'], ending: string) =>
    runsOf(lived.filter(({ policy }) => policy.by === by)).filter((run) => run.ending === ending).length;
  return endings.map(({ id }) => ({
    ending: id,
    bots: reached('bots', id),
    random: reached('random', id),
  }));
}

/** An objective that the table cannot miss, or cannot meet, gives its seat nothing to play for. */
export function isNeverMet({ met }: ObjectiveTally): boolean {
  return met === 0;
}

export function isAlwaysMet({ partly, missed }: ObjectiveTally): boolean {
  return partly + missed === 0;
}

function runsOf(lived: readonly LivedPolicy[]): readonly Run[] {
  return lived.flatMap(({ runs }) => runs);
}

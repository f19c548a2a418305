import { initialCrisis } from '#engine/crisis/initial.ts';
import type { CrisisState } from '#engine/crisis/types.ts';
import { randomFrom } from '#engine/kernel/random.ts';
import type { Scenario } from '#engine/scenario/scenario.ts';
import type { Happening, TrueWeek } from '#engine/session/consequences/events.ts';
import { inputOfTurn } from '#engine/session/consequences/input.ts';
import { liveWeeks } from '#engine/session/consequences/live-weeks.ts';
import type { SessionState } from '#engine/session/slices.ts';
import type { RecordedDecisions } from './record-decisions.ts';

/** What a week came to. What moved each number is left out: thousands of weeks are kept at once. */
export type ReplayedWeek = Pick<TrueWeek, 'values' | 'totals' | 'notices'>;

/**
 * Lives the weeks of a playthrough with other dice: the same decisions in the same weeks, and the scenario's own events as
 * their conditions then say. Some milliseconds, as nothing is negotiated again.
 */
export function replay(
  { turns, weeksPerTurn }: RecordedDecisions,
  scenario: Scenario,
  seed: string,
): readonly ReplayedWeek[] {
  const random = randomFrom(seed);
  let crisis = initialCrisis(scenario.crisis);
  let weeks: readonly TrueWeek[] = [];
  let happened: readonly Happening[] = [];
  for (const recorded of turns) {
    const decided = inputOfTurn(recorded, heardIn(recorded), scenario);
    const state = withTruth(recorded, weeks, happened);
    const lived = liveWeeks(state, crisis, decided, weeksPerTurn, scenario, random);
    crisis = lived.crisis;
    weeks = [...weeks, ...lived.weeks.map((week) => ({ ...week, changes: [] }))];
    happened = [...happened, ...lived.happenings];
  }
  return weeks.map(({ values, totals, notices }) => ({ values, totals, notices }));
}

/** The crisis as it was recorded: what was pledged before a turn is told from what was pledged in it by this one. */
function heardIn({ vault }: SessionState): CrisisState {
  if (vault.crisis === null) throw new Error('A session has a crisis from its first event on');
  return vault.crisis;
}

/** The recorded session as the scenario's conditions read it, with the truth of these dice in place of its own. */
function withTruth(
  recorded: SessionState,
  weeks: readonly TrueWeek[],
  happened: readonly Happening[],
): SessionState {
  const truth = [...recorded.facilitators.truth.slice(0, 1), ...weeks];
  return {
    ...recorded,
    facilitators: { ...recorded.facilitators, truth },
    vault: { ...recorded.vault, happened },
  };
}

import type { ScenarioDay } from '#app/_lib/format.ts';
import { addDays } from '#engine/session/clock/dates.ts';
import type { SessionSettings } from '#engine/session/settings.ts';

/** How a session's turns lie on the weeks of its crisis. Week 0 is the eve: how things stood when the session began. */
export interface DebriefCalendar {
  readonly last: number;
  /** The first day of a week. */
  dayOf(week: number): ScenarioDay;
  /** The turn that brought a week. */
  turnOf(week: number): number;
  /** The first week that a turn's decisions could change: there they are told. */
  firstWeekOf(turn: number): number;
  lastWeekOf(turn: number): number;
  /** The nearest week that was lived through. */
  within(week: number): number;
}

export function debriefCalendar(
  { startDate, weeksPerTurn }: Pick<SessionSettings, 'startDate' | 'weeksPerTurn'>,
  last: number,
): DebriefCalendar {
  const within = (week: number) => Math.max(0, Math.min(last, week));
  return {
    last,
    within,
    dayOf: (week) => addDays(startDate, (week - 1) * 7),
    turnOf: (week) => Math.max(1, Math.ceil(week / weeksPerTurn)),
    firstWeekOf: (turn) => within((Math.max(1, turn) - 1) * weeksPerTurn + 1),
    lastWeekOf: (turn) => within(Math.max(1, turn) * weeksPerTurn),
  };
}

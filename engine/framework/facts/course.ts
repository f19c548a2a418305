import type { HarmTotals } from '#engine/framework/record.ts';

/** How a crisis went, as sums by week. */
export interface Course {
  /** The last week there is an account of; 0 where there is none. */
  readonly last: number;
  /** What was counted after week `from` and until the end of week `to`; never negative. */
  readonly between: (what: keyof HarmTotals, from: number, to: number) => number;
}

interface Counted {
  readonly week: number;
  readonly totals: HarmTotals;
}

/** @param weeks in order, no week twice. */
export function courseOf(weeks: readonly Counted[]): Course {
  const totalAt = (what: keyof HarmTotals, week: number): number => {
    const known = weeks.findLast((counted) => counted.week <= week) ?? weeks[0];
    return known?.totals[what] ?? 0;
  };
  return {
    last: weeks.at(-1)?.week ?? 0,
    between: (what, from, to) => Math.max(0, totalAt(what, to) - totalAt(what, from)),
  };
}

/** Civilians killed or dead of want after one week and until another, whoever killed them. */
export function deathsBetween(course: Course, from: number, to: number): number {
  return (
    course.between('civilianDeaths', from, to) +
    course.between('excessDeaths', from, to) +
    course.between('intervenerHarm', from, to)
  );
}

/** The same without those whom interveners killed: what there was to avert. */
export function deathsToAvert(course: Course, from: number, to: number): number {
  return course.between('civilianDeaths', from, to) + course.between('excessDeaths', from, to);
}

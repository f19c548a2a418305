import type { QuantityId } from '#engine/scenario/schema/backtest.ts';
import type { ReplayedWeek } from './replay.ts';

type Reads = (weeks: readonly ReplayedWeek[]) => number;

const last = (weeks: readonly ReplayedWeek[]): ReplayedWeek => {
  const week = weeks.at(-1);
  if (week === undefined) throw new Error('A run has at least one week');
  return week;
};
const killed = ({ values }: ReplayedWeek): number => values.national['civilian-deaths'];
const away = ({ values: { national } }: ReplayedWeek): number =>
  national['displaced-internally'] + national.refugees;

/** The number of the week, from 1, in which something was most. */
function peakOf(amounts: readonly number[]): number {
  return amounts.indexOf(Math.max(...amounts)) + 1;
}

function fledIn(weeks: readonly ReplayedWeek[]): readonly number[] {
  return weeks.map(
    ({ totals }, index) => totals.everDisplaced - (weeks[index - 1]?.totals.everDisplaced ?? 0),
  );
}

function settledWeek(weeks: readonly ReplayedWeek[]): number {
  const index = weeks.findIndex(({ notices }) =>
    notices.some(({ notice }) => notice === 'agreement-reached' || notice === 'victory'),
  );
  return index < 0 ? weeks.length + 1 : index + 1;
}

const readers: Readonly<Record<Exclude<QuantityId, 'deaths-averted'>, Reads>> = {
  'civilian-deaths': (weeks) => last(weeks).totals.civilianDeaths,
  'battle-deaths': (weeks) => last(weeks).totals.battleDeaths,
  'excess-deaths': (weeks) => last(weeks).totals.excessDeaths,
  'ever-displaced': (weeks) => last(weeks).totals.everDisplaced,
  'displaced-internally': (weeks) => last(weeks).values.national['displaced-internally'],
  refugees: (weeks) => last(weeks).values.national.refugees,
  displaced: (weeks) => away(last(weeks)),
  'peak-week': (weeks) => peakOf(weeks.map(killed)),
  'peak-flight-week': (weeks) => peakOf(fledIn(weeks)),
  'peak-deaths': (weeks) => Math.max(...weeks.map(killed)),
  'last-violent-week': (weeks) => {
    const tenth = Math.max(...weeks.map(killed)) / 10;
    return weeks.findLastIndex((week) => killed(week) > tenth) + 1;
  },
  'settled-week': settledWeek,
};

/**
 * Reads a quantity off a run.
 * @param byWeek the last week that counts, from 1; all weeks when null.
 */
export function quantityOf(
  quantity: Exclude<QuantityId, 'deaths-averted'>,
  weeks: readonly ReplayedWeek[],
  byWeek: number | null,
): number {
  return readers[quantity](byWeek === null ? weeks : weeks.slice(0, byWeek));
}

/** Of the civilians killed in `other`, the share that was not killed in `run`; negative when more were. */
export function deathsAverted(
  run: readonly ReplayedWeek[],
  other: readonly ReplayedWeek[],
  byWeek: number | null,
): number {
  const there = quantityOf('civilian-deaths', other, byWeek);
  return there === 0 ? 0 : 1 - quantityOf('civilian-deaths', run, byWeek) / there;
}

import type { FrameworkParameters } from '#engine/framework/parameters.ts';
import type { AssessedRecord, AssessedWeek } from '#engine/framework/record.ts';
import type { Course } from './course.ts';

/** Weeks in 30 days, 90 days and 12 months; sums over four weeks are taken up to 30 days. */
const month = 4;
const quarter = 13;
const year = 52;
const toThirtyDays = 30 / 28;

/** How the harm stood to the thresholds of just cause at the end of a week (ICISS 4.18-4.22; the numbers are the project's). */
export interface Standing {
  /** Loss of life in 30 days and in 12 months. */
  readonly month: number;
  readonly year: number;
  /** Driven out in 90 days by those who hold power. */
  readonly expelled: number;
  /** The region whose threatened group lost most of its people in 90 days by expulsion. */
  readonly group: { readonly region: string; readonly people: number; readonly share: number } | null;
  /** Shares of the nearest threshold: 1 and more is crossed. */
  readonly killing: number;
  readonly expulsion: number;
}

export interface Crossing {
  readonly week: number;
  readonly by: 'month' | 'year' | 'expelled' | 'group';
}

export interface Threshold {
  readonly at: (week: number) => Standing;
  /**
   * Loss of life in the 30 days to come: as it then was, or as it would have been from where the crisis stood had it gone on as the
   * same crisis left alone did. What had already been turned does not loom.
   */
  readonly aheadOf: (week: number) => number;
  readonly killing: Crossing | null;
  readonly expulsion: Crossing | null;
  /** The earlier of the two. */
  readonly crossed: Crossing | null;
}

export function thresholdIn(
  { weeks, country }: AssessedRecord,
  lived: Course,
  alone: Course,
  { justCause }: FrameworkParameters,
): Threshold {
  const standings = new Map<number, Standing>();
  const at = (week: number): Standing => {
    const known = standings.get(week);
    if (known !== undefined) return known;
    const standing = standingAt(week);
    standings.set(week, standing);
    return standing;
  };

  const within = (week: number, span: number): readonly AssessedWeek[] =>
    weeks.filter((lived) => lived.week > week - span && lived.week <= week);

  function standingAt(week: number): Standing {
    const monthly = lossIn(within(week, month)) * toThirtyDays;
    const yearly = lossIn(within(week, year));
    const expelled = within(week, quarter)
      .filter(isDeliberate)
      .reduce((sum, { week: end }) => sum + lived.between('everDisplaced', end - 1, end), 0);
    const group = groupExpelled(week);
    return {
      month: monthly,
      year: yearly,
      expelled,
      group,
      killing: Math.max(monthly / justCause.month, yearly / justCause.year),
      expulsion: Math.max(
        expelled / justCause.expelled,
        group === null || group.people < justCause.expelledFrom ? 0 : group.share / justCause.expelledOfGroup,
      ),
    };
  }

  /** Deaths of want are loss of life by neglect where relief is kept out (4.19-4.20). */
  function lossIn(span: readonly AssessedWeek[]): number {
    return span.reduce((sum, { week, indices }) => {
      const killed = lived.between('civilianDeaths', week - 1, week);
      const denied = indices['humanitarian-access'] < justCause.accessDenied;
      return sum + killed + (denied ? lived.between('excessDeaths', week - 1, week) : 0);
    }, 0);
  }

  function isDeliberate({ indices }: AssessedWeek): boolean {
    return indices['regime-intent'] >= justCause.deliberate && country.exclusion >= justCause.exclusion;
  }

  function groupExpelled(week: number): Standing['group'] {
    const span = within(week, quarter + 1);
    const [first] = span;
    const last = span.at(-1);
    if (first === undefined || last === undefined || !isDeliberate(last)) return null;
    const regions = Object.entries(country.threatened)
      .filter(([, threatened]) => threatened > 0)
      .map(([region, threatened]) => {
        const people = Math.min(threatened, (last.uprooted[region] ?? 0) - (first.uprooted[region] ?? 0));
        return { region, people, share: people / threatened };
      })
      .filter(({ people }) => people > 0)
      .toSorted((one, other) => other.share - one.share || (one.region < other.region ? -1 : 1));
    return regions[0] ?? null;
  }

  const killing = firstCrossing(weeks, (week) => {
    const { month: monthly, year: yearly } = at(week);
    if (monthly >= justCause.month) return 'month';
    return yearly >= justCause.year ? 'year' : null;
  });
  const expulsion = firstCrossing(weeks, (week) => {
    const { expelled, expulsion: share } = at(week);
    if (expelled >= justCause.expelled) return 'expelled';
    return share >= 1 ? 'group' : null;
  });
  return {
    at,
    aheadOf: (week) => {
      const before = (course: Course) => course.between('civilianDeaths', week - month, week);
      const after = (course: Course) => course.between('civilianDeaths', week, week + justCause.ahead);
      const standsAt = before(alone) === 0 ? 1 : Math.min(1, before(lived) / before(alone));
      return Math.max(after(lived), after(alone) * standsAt) * toThirtyDays;
    },
    killing,
    expulsion,
    crossed: earlier(killing, expulsion),
  };
}

function firstCrossing(
  weeks: readonly AssessedWeek[],
  by: (week: number) => Crossing['by'] | null,
): Crossing | null {
  for (const { week } of weeks) {
    const how = by(week);
    if (how !== null) return { week, by: how };
  }
  return null;
}

function earlier(one: Crossing | null, other: Crossing | null): Crossing | null {
  if (one === null || other === null) return one ?? other;
  return other.week < one.week ? other : one;
}

import type { Inquiry } from '#engine/framework/inquiry.ts';
import { type Finding, met, notApplicable, partly, weekRefs } from '#engine/framework/line.ts';

/** [AS-21] JC-A: was life lost on a large scale? A fact, not a judgement of anybody. */
export function findKilling({ threshold, lived, alone, record, parameters }: Inquiry): Finding {
  const { justCause } = parameters;
  const { killing } = threshold;
  if (killing !== null) {
    const { month, year } = threshold.at(killing.week);
    return killing.by === 'month'
      ? met('threshold/killing-in-a-month', { week: killing.week, deaths: month }, weekRefs([killing.week]))
      : met('threshold/killing-in-a-year', { week: killing.week, deaths: year }, weekRefs([killing.week]));
  }
  const worst = worstWeek(record.weeks, (week) => threshold.at(week).killing);
  const { month, killing: share } = threshold.at(worst);
  if (share >= justCause.near) {
    return partly('threshold/killing-near', { deaths: month, percent: share * 100 }, weekRefs([worst]));
  }
  const averted = record.weeks.find(({ week }) => {
    return alone.between('civilianDeaths', week, week + justCause.ahead) * (30 / 28) >= justCause.month;
  });
  if (averted !== undefined && alone.last >= averted.week) {
    const until = Math.min(lived.last, averted.week + justCause.ahead);
    const deaths = alone.between('civilianDeaths', averted.week, averted.week + justCause.ahead) * (30 / 28);
    return partly('threshold/killing-averted', { week: until, deaths }, weekRefs([until]));
  }
  return notApplicable('threshold/killing-far', { deaths: month }, weekRefs([worst]));
}

/** [AS-22] JC-B: were people driven out on a large scale, by those who hold power? */
export function findExpulsion({ threshold, record, lived, parameters }: Inquiry): Finding {
  const { expulsion } = threshold;
  if (expulsion !== null) {
    const { expelled, group } = threshold.at(expulsion.week);
    const { week, by } = expulsion;
    return by === 'expelled' || group === null
      ? met('threshold/expulsion', { week, people: expelled }, weekRefs([week]))
      : met(
          'threshold/expulsion-of-group',
          { week, people: group.people, region: group.region, percent: group.share * 100 },
          weekRefs([week]),
        );
  }
  const worst = worstWeek(record.weeks, (week) => threshold.at(week).expulsion);
  const { expelled, expulsion: share } = threshold.at(worst);
  if (share >= parameters.justCause.near) {
    return partly('threshold/expulsion-near', { people: expelled, percent: share * 100 }, weekRefs([worst]));
  }
  const fled = lived.between('everDisplaced', 0, lived.last);
  return fled >= parameters.justCause.expelled
    ? notApplicable('threshold/flight-not-expulsion', { people: fled }, weekRefs([lived.last]))
    : notApplicable('threshold/expulsion-far', { people: fled }, weekRefs([lived.last]));
}

function worstWeek(weeks: readonly { readonly week: number }[], share: (week: number) => number): number {
  let worst = 0;
  let highest = Number.NEGATIVE_INFINITY;
  for (const { week } of weeks) {
    const here = share(week);
    if (here > highest) {
      worst = week;
      highest = here;
    }
  }
  return worst;
}

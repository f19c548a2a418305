import type { Inquiry } from '#engine/framework/inquiry.ts';
import {
  type Finding,
  measureRefs,
  met,
  notApplicable,
  partly,
  violated,
  weekRefs,
} from '#engine/framework/line.ts';
import { type Rebuilding, whenRebuilding } from './rebuilding.ts';

const month = 4;

/** [AS-43] RB-SEC1: were all people safe afterwards, without revenge? */
export function findSafety(inquiry: Inquiry): Finding {
  const { rebuilding: since, lived, parameters, record } = inquiry;
  if (since === null) return notApplicable('unasked/never-rebuilt', {});
  const worst = record.weeks
    .filter(({ week }) => week <= since)
    .reduce((high, { week }) => Math.max(high, lived.between('civilianDeaths', week - month, week)), 0);
  const weeks = lived.last - since;
  if (worst === 0 || weeks === 0) return notApplicable('peace/nothing-to-compare', {}, weekRefs([since]));
  const monthly = (lived.between('civilianDeaths', since, lived.last) / weeks) * month;
  const percent = (monthly / worst) * 100;
  const shownBy = weekRefs([since, lived.last]);
  if (percent < parameters.rebuild.reprisals * 100) return met('peace/kept', { percent }, shownBy);
  return percent < parameters.rebuild.contained * 100
    ? partly('peace/contained', { percent }, shownBy)
    : violated('peace/reprisals', { percent }, shownBy);
}

/** [AS-44] RB-SEC2: were fighters disarmed, demobilised and reintegrated, on a plan made and paid for in time? */
export function findReintegration(inquiry: Inquiry): Finding {
  return whenRebuilding(inquiry, ({ since, doing }: Rebuilding) => {
    const [first] = doing('ddr').toSorted((one, other) => one.week - other.week);
    if (first === undefined) return violated('ddr/none', {}, weekRefs([since]));
    const weeks = Math.max(0, first.week - since);
    const percent = (first.pledgedShare ?? 1) * 100;
    const shownBy = measureRefs([first]);
    if (weeks > inquiry.parameters.rebuild.planned) return partly('ddr/late', { weeks }, shownBy);
    return percent >= inquiry.parameters.prevention.meansShare * 100
      ? met('ddr/funded', { weeks, percent }, shownBy)
      : partly('ddr/underfunded', { percent }, shownBy);
  });
}

/** [AS-45] RB-SEC3: were army and police rebuilt, vetted, trained and under civilian oversight? */
export function findForcesReform(inquiry: Inquiry): Finding {
  return whenRebuilding(inquiry, ({ since, doing }: Rebuilding) => {
    const reforms = doing('forces-reform').filter(({ stage }) => stage === 'rebuild');
    const [first] = reforms;
    if (first === undefined) return violated('forces/none', {}, weekRefs([since]));
    const kinds = new Set(reforms.map(({ measure }) => measure)).size;
    return kinds >= 2
      ? met('forces/reformed', {}, measureRefs(reforms))
      : partly('forces/partly', { measure: first.measure }, measureRefs(reforms));
  });
}

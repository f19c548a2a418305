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

/** [AS-56] RB-JUS3: could people come home, to what was theirs? */
export function findReturns(inquiry: Inquiry): Finding {
  const { record, lived, parameters } = inquiry;
  return whenRebuilding(inquiry, ({ since, doing }: Rebuilding) => {
    const away = (week: number) => {
      const known = record.weeks.findLast((one) => one.week <= week) ?? record.weeks[0];
      return Object.values(known?.uprooted ?? {}).reduce((sum, people) => sum + people, 0);
    };
    const most = record.weeks
      .filter(({ week }) => week >= since)
      .reduce((high, { week }) => Math.max(high, away(week)), 0);
    const shown = weekRefs([since, lived.last]);
    if (most < parameters.rebuild.awayWorthCounting) return notApplicable('returns/nobody-away', {}, shown);
    const share = 1 - away(lived.last) / most;
    const percent = Math.max(0, share) * 100;
    const rights = doing('return');
    const shownBy = [...measureRefs(rights), ...shown];
    const came = share >= parameters.rebuild.returned;
    if (rights.length > 0) {
      return came
        ? met('returns/under-way', { percent }, shownBy)
        : partly('returns/rights-only', { percent }, shownBy);
    }
    return came
      ? partly('returns/without-rights', { percent }, shownBy)
      : violated('returns/none', { percent }, shownBy);
  });
}

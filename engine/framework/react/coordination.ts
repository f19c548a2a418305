import { soldiersIn } from '#engine/framework/facts/soldiers.ts';
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

/**
 * [AS-55] OP-F: did soldiers and relief work side by side? A session keeps no minutes of their meetings: relief that was under way
 * together with soldiers, and access that did not fall while they were there, stand for it.
 */
export function findCoordination(inquiry: Inquiry): Finding {
  const soldiers = soldiersIn(inquiry);
  if (soldiers.length === 0) return notApplicable('relief/no-soldiers', {});
  const { record, indexAt, lived, parameters } = inquiry;
  const from = Math.min(...soldiers.map((one) => one.from));
  const until = Math.max(...soldiers.map((one) => one.until));
  const relief = record.measures.filter(
    ({ purposes, acted }) =>
      purposes.includes('relief') &&
      acted !== null &&
      acted.from <= until &&
      (acted.until ?? lived.last) >= from,
  );
  const before = indexAt('humanitarian-access', from - 1);
  const after = indexAt('humanitarian-access', until);
  const fell = before - after > parameters.operation.accessFell;
  const shownBy = [
    ...measureRefs([...soldiers.map(({ measure }) => measure), ...relief]),
    ...weekRefs([from, until]),
  ];
  if (relief.length === 0) {
    return fell
      ? violated('relief/cut-off', { before, after }, shownBy)
      : partly('relief/nobody', {}, shownBy);
  }
  return fell
    ? partly('relief/access-fell', { before, after }, shownBy)
    : met('relief/together', { measures: relief.length }, shownBy);
}

import { nearWeek } from '#engine/framework/facts/near.ts';
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
 * [AS-38] AU-C: did the Council deal promptly with what was alleged, and was it verified on the ground? Asked from the week in which harm
 * came near the threshold; what was done shortly before counts.
 */
export function findDealt(inquiry: Inquiry): Finding {
  const since = nearWeek(inquiry);
  if (since === null) return notApplicable('pressure/not-called-for', {});
  const { record, parameters, lived } = inquiry;
  const until = since + parameters.authority.dealtWithin;
  const from = since - parameters.answer.foresight;
  const held = record.discussions.filter(({ body, week }) => body === 'council' && week >= from);
  const discussed = held.find(({ week }) => week <= until);
  const verifying = record.measures.filter(
    ({ purposes, origin, week }) =>
      purposes.includes('reporting') &&
      (origin.by === 'council' || origin.part === 'secretariat' || origin.part === 'regional-organisation') &&
      week >= from,
  );
  const verified = verifying.find(
    ({ week, acted }) => week <= until || (acted !== null && acted.from <= until),
  );
  const shownBy = [
    ...weekRefs([since, discussed?.week ?? held[0]?.week ?? null]),
    ...measureRefs(verified === undefined ? verifying.slice(0, 1) : [verified]),
  ];
  if (discussed !== undefined && verified !== undefined) {
    const weeks = Math.max(0, Math.max(discussed.week, verified.week) - since);
    return met('dealt/promptly', { weeks, measure: verified.measure }, shownBy);
  }
  if (discussed !== undefined) {
    return partly('dealt/without-verifying', { weeks: Math.max(0, discussed.week - since) }, shownBy);
  }
  if (verified !== undefined) return partly('dealt/verified-only', { measure: verified.measure }, shownBy);
  const [late] = held;
  return late === undefined
    ? violated('dealt/never', { weeks: lived.last - since }, shownBy)
    : violated('dealt/late', { weeks: late.week - since }, shownBy);
}

import { deathsToAvert } from '#engine/framework/facts/course.ts';
import { isNearBetween } from '#engine/framework/facts/near.ts';
import { soldiersIn } from '#engine/framework/facts/soldiers.ts';
import type { Inquiry } from '#engine/framework/inquiry.ts';
import { type Finding, measureRefs, met, notApplicable, partly, violated } from '#engine/framework/line.ts';

const month = 4;

/** [AS-54] OP-E: did soldiers stay where people were in danger, or was their own safety put first? */
export function findPosture(inquiry: Inquiry): Finding {
  const { record, lived, parameters } = inquiry;
  const { leftInDanger } = parameters.operation;
  const inDanger = (week: number) => isNearBetween(inquiry, week - leftInDanger, week + leftInDanger);
  const left = record.measures.find(
    ({ purposes, week }) => purposes.includes('withdrawal') && inDanger(week),
  );
  if (left !== undefined) {
    const deaths = deathsToAvert(lived, left.week, lived.last);
    return violated('posture/withdrawn', { measure: left.measure, deaths }, measureRefs([left]));
  }
  const there = soldiersIn(inquiry).filter(
    ({ measure, from, until }) =>
      measure.purposes.includes('protection') && isNearBetween(inquiry, from, until),
  );
  if (there.length === 0) return notApplicable('posture/nobody-there', {});
  const last = Math.max(...there.map(({ until }) => until));
  const shownBy = measureRefs(there.map(({ measure }) => measure));
  const final = there.find(({ until }) => until === last);
  if (last < lived.last && final !== undefined && isNearBetween(inquiry, last, last + month)) {
    const deaths = deathsToAvert(lived, last, lived.last);
    return partly('posture/ended', { measure: final.measure.measure, deaths }, shownBy);
  }
  return met('posture/stayed', { measures: there.length }, shownBy);
}

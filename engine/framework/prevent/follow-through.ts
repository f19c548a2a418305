import type { Inquiry } from '#engine/framework/inquiry.ts';
import { type Finding, measureRefs, met, notApplicable, partly, violated } from '#engine/framework/line.ts';
import type { AssessedMeasure } from '#engine/framework/record.ts';

/** [AS-17] PV-4: were the preventive measures that were decided given their people and money in time? */
export function findFollowThrough({ record, parameters, lived }: Inquiry): Finding {
  const { meansWithin, meansShare, halfOfMeasures } = parameters.prevention;
  const isGiven = ({ pledgedShare, readyWeek, week }: AssessedMeasure) =>
    (pledgedShare ?? 0) >= meansShare && (readyWeek === null || readyWeek - week <= meansWithin);
  const due = record.measures.filter(
    (measure) =>
      measure.stage === 'prevent' &&
      measure.pledgedShare !== null &&
      (isGiven(measure) || measure.week + meansWithin <= lived.last),
  );
  if (due.length === 0) return notApplicable('means/none-asked', {});
  const given = due.filter(isGiven);
  const counts = { given: given.length, measures: due.length };
  const shownBy = measureRefs(due);
  if (given.length === due.length) return met('means/given', { measures: due.length }, shownBy);
  return given.length >= halfOfMeasures * due.length
    ? partly('means/half', counts, shownBy)
    : violated('means/pledges-only', counts, shownBy);
}

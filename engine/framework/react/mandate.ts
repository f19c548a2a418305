import { isNearBetween } from '#engine/framework/facts/near.ts';
import type { Inquiry } from '#engine/framework/inquiry.ts';
import {
  type Finding,
  measureRefs,
  met,
  notApplicable,
  partly,
  ref,
  violated,
} from '#engine/framework/line.ts';
import type { AssessedMeasure } from '#engine/framework/record.ts';

/** [AS-29] OP-A: did the military measures that the Council mandated have a term, and their means? */
export function findMandates(inquiry: Inquiry): Finding {
  const { record, parameters, lived } = inquiry;
  const { resourced, thin, dueAfter } = parameters.mandate;
  const mandated = record.measures.flatMap((measure) => {
    const { military, origin, pledgedShare, week } = measure;
    const isDue = week + dueAfter <= lived.last || (pledgedShare ?? 0) >= resourced;
    return military && origin.by === 'council' && pledgedShare !== null && isDue
      ? [{ measure, draft: origin.draft, share: pledgedShare }]
      : [];
  });
  const [weakest] = mandated.toSorted((one, other) => one.share - other.share);
  if (weakest === undefined) return notApplicable('mandate/none', {});
  const shownBy = [
    ...measureRefs(mandated.map(({ measure }) => measure)),
    ...mandated.map(({ draft }) => ref('draft', draft)),
  ];
  const worst = { measure: weakest.measure.measure, percent: weakest.share * 100 };
  const empty = mandated.filter(({ share }) => share < thin);
  if (empty.length > 0) {
    const counts = { empty: empty.length, measures: mandated.length, ...worst };
    const promised = empty.some(({ measure }) => isPromise(measure, inquiry));
    return promised || empty.length * 2 >= mandated.length
      ? violated('mandate/empty', counts, shownBy)
      : partly('mandate/some-empty', counts, shownBy);
  }
  const endless = mandated.find(({ measure }) => measure.mandatedWeeks === null);
  if (endless !== undefined) {
    return violated('mandate/open-ended', { measure: endless.measure.measure }, shownBy);
  }
  return weakest.share < resourced
    ? partly('mandate/thin', worst, shownBy)
    : met('mandate/resourced', { measures: mandated.length }, shownBy);
}

/** Protection that was promised where people were killed: to leave that without means is worse than any other gap. */
function isPromise({ purposes, week }: AssessedMeasure, inquiry: Inquiry): boolean {
  const since = week + inquiry.parameters.mandate.dueAfter;
  return purposes.includes('protection') && isNearBetween(inquiry, week, since);
}

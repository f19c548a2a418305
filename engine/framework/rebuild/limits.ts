import type { Inquiry } from '#engine/framework/inquiry.ts';
import { type Finding, measureRefs, met, notApplicable, partly, violated } from '#engine/framework/line.ts';
import type { AssessedMeasure } from '#engine/framework/record.ts';

/**
 * [AS-57] RB-LIM: was the presence of outsiders limited, by a term and by the Council looking at it again? Annexation, resources and bases
 * are not modelled.
 */
export function findOccupationLimits(inquiry: Inquiry): Finding {
  const { record, rebuilding: since, lived } = inquiry;
  if (since === null) return notApplicable('unasked/never-rebuilt', {});
  const there = record.measures.filter(
    ({ military, purposes, acted }) =>
      (military || purposes.includes('trusteeship')) &&
      !purposes.includes('arms-a-side') &&
      acted !== null &&
      (acted.until ?? lived.last) >= since,
  );
  if (there.length === 0) return notApplicable('limit/nobody-there', {});
  const shownBy = measureRefs(there);
  const endless = there.find(({ mandatedWeeks }) => mandatedWeeks === null);
  if (endless !== undefined) return violated('limit/open-ended', { measure: endless.measure }, shownBy);
  const entered = Math.max(since, ...there.map(({ week }) => week));
  const reviewed = record.discussions.some(({ body, week }) => body === 'council' && week > entered);
  return reviewed
    ? met('limit/term-and-review', { measures: there.length }, shownBy)
    : partly('limit/no-review', { measures: there.length }, shownBy);
}

/** [AS-58] RB-ADM: did whoever governed in the country's place do so under the Council, and answer to somebody? */
export function findAdministration({ record }: Inquiry): Finding {
  const [administration] = record.measures.filter(
    ({ purposes, acted }) => purposes.includes('trusteeship') && acted !== null,
  );
  if (administration === undefined) return notApplicable('administration/none', {});
  const { measure, origin, week } = administration;
  if (origin.by !== 'council') {
    return violated('administration/without-council', { measure }, measureRefs([administration]));
  }
  const watching = record.measures.filter((other) => other !== administration && answersFor(other, week));
  const shownBy = measureRefs([administration, ...watching]);
  return watching.length > 0
    ? met('administration/accountable', { measure }, shownBy)
    : partly('administration/unaccountable', { measure }, shownBy);
}

/** What an administration can be held to: monitors and inquiries, courts, an elected leadership. */
function answersFor({ purposes, acted, week }: AssessedMeasure, since: number): boolean {
  const holds = ['reporting', 'prosecution', 'ownership'] as const;
  return acted !== null && week >= since && holds.some((purpose) => purposes.includes(purpose));
}

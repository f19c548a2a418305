import { isForce } from '#engine/framework/facts/force.ts';
import { isNearBetween } from '#engine/framework/facts/near.ts';
import { type Soldiers, soldiersIn } from '#engine/framework/facts/soldiers.ts';
import type { Inquiry } from '#engine/framework/inquiry.ts';
import { type Finding, measureRefs, met, notApplicable, partly, violated } from '#engine/framework/line.ts';
import type { AssessedMeasure } from '#engine/framework/record.ts';

/**
 * [AS-53] OP-D: could soldiers sent to protect use the force that their task asked for? Rules for self-defence alone do not protect others
 * (7.26). Written rules are not kept in a session: the kind of mandate stands for them, and whether the Council acted under Chapter VII.
 */
export function findRules(inquiry: Inquiry): Finding {
  const tasked = soldiersIn(inquiry).filter(
    ({ measure, from, until }) =>
      measure.purposes.includes('protection') && isNearBetween(inquiry, from, until),
  );
  if (tasked.length === 0) return notApplicable('rules/not-called-for', {});
  const shownBy = measureRefs(tasked.map(({ measure }) => measure));
  const loose = tasked.find(({ measure }) => isForce(measure) && !isAuthorised(measure, inquiry));
  if (loose !== undefined) {
    return partly('rules/unauthorised', { measure: loose.measure.measure }, shownBy);
  }
  const weak = tasked.filter(({ measure }) => !mayEnforce(measure));
  const [weakest] = weak;
  if (weakest === undefined) return met('rules/fit', { measures: tasked.length }, shownBy);
  const measure = weakest.measure.measure;
  return weak.length === tasked.length && isBeyond(weak, inquiry)
    ? violated('rules/weak', { measure }, shownBy)
    : partly('rules/some-weak', { measure }, shownBy);
}

function mayEnforce(measure: AssessedMeasure): boolean {
  return isForce(measure) || measure.purposes.includes('robust-rules');
}

function isAuthorised({ origin }: AssessedMeasure, { record }: Inquiry): boolean {
  if (origin.by !== 'council') return true;
  return record.drafts.find(({ id }) => id === origin.draft)?.chapterSeven !== false;
}

/** Whether the threshold was crossed while they were there. */
function isBeyond(soldiers: readonly Soldiers[], { record, threshold }: Inquiry): boolean {
  return record.weeks.some(({ week }) => {
    const { killing, expulsion } = threshold.at(week);
    return (
      Math.max(killing, expulsion) >= 1 && soldiers.some(({ from, until }) => week >= from && week <= until)
    );
  });
}

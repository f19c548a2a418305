import { answersIn } from '#engine/framework/facts/answers.ts';
import { credibleDrafts, overcomeAfter } from '#engine/framework/facts/credible-drafts.ts';
import { isForce } from '#engine/framework/facts/force.ts';
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

/**
 * [AS-39] AU-E: where the Council rejected what would have protected people, did the Assembly or the region take it up in a reasonable
 * time? With what authority the region then acted is judged where force is.
 */
export function findFallback(inquiry: Inquiry): Finding {
  const { record, parameters, lived } = inquiry;
  const deadlock = credibleDrafts(inquiry).find(
    (voted) =>
      (voted.draft.outcome === 'vetoed' || voted.draft.outcome === 'failed') &&
      voted.draft.carries.some(({ coercion, military }) => coercion >= 2 || military) &&
      overcomeAfter(voted, inquiry) === null,
  );
  if (deadlock === undefined) return notApplicable('fallback/no-deadlock', {});
  const draft = deadlock.draft.id;
  const since = deadlock.vote.week;
  const answers = answersIn(inquiry);
  const others = record.measures.filter(
    (measure) =>
      measure.week >= since &&
      (measure.purposes.includes('uniting-for-peace') ||
        (isRegional(measure) && !isForce(measure) && answers.includes(measure))),
  );
  const [first] = others;
  const shownBy = [ref('vote', draft), ...measureRefs(others)];
  const { fallbackWithin } = parameters.authority;
  if (first === undefined) {
    return lived.last - since < fallbackWithin
      ? notApplicable('fallback/not-yet', { draft }, shownBy)
      : violated('fallback/none', { draft }, shownBy);
  }
  const weeks = first.week - since;
  if (weeks > fallbackWithin)
    return partly('fallback/late', { draft, weeks, measure: first.measure }, shownBy);
  return first.purposes.includes('uniting-for-peace')
    ? met('fallback/assembly', { draft, weeks }, shownBy)
    : met('fallback/regional', { draft, weeks, measure: first.measure }, shownBy);
}

function isRegional({ origin }: AssessedMeasure): boolean {
  return origin.by === 'seat' && origin.part === 'regional-organisation';
}

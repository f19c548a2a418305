import { overthrewState, tookSides, weeksOverstayed } from '#engine/framework/facts/conduct.ts';
import type { Force } from '#engine/framework/facts/force.ts';
import type { Inquiry } from '#engine/framework/inquiry.ts';
import { type Finding, measureRefs, met, partly, ref, violated } from '#engine/framework/line.ts';
import { hasRegionalSupport } from './authority.ts';

/**
 * [AS-33] MI-INTENTION: was protection the purpose? Nobody can look into minds: the report's own tests are a collective
 * operation, the opinion of the region, and what force was used for in the end.
 */
export function findIntention(force: Force, inquiry: Inquiry): Finding {
  const { subject, contributors, draft, taker, measures } = force;
  const states = contributors.length;
  const shownBy = [ref(subject.kind, subject.id), ...measureRefs(measures)];
  const multilateral = draft !== null || taker?.part === 'regional-organisation';
  if (states <= 1 && !multilateral) return violated('intention/alone', {}, shownBy);
  if (overthrewState(force, inquiry)) return partly('intention/overthrow', {}, shownBy);
  const armed = tookSides(force, inquiry.record);
  if (armed !== null) {
    return partly('intention/took-sides', { measure: armed.measure }, [...shownBy, ref('measure', armed.id)]);
  }
  const weeks = weeksOverstayed(force, inquiry);
  if (weeks > 0) return partly('intention/overstayed', { weeks }, shownBy);
  // A regional body is many states at once.
  const isCollective =
    states >= inquiry.parameters.intention.collective ||
    contributors.some(({ part }) => part === 'regional-organisation');
  if (!isCollective) {
    return partly('intention/few-states', { states }, shownBy);
  }
  return hasRegionalSupport(force, inquiry.record)
    ? met('intention/protection', { states }, shownBy)
    : partly('intention/no-regional-support', { states }, shownBy);
}

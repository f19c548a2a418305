import { deathsBetween } from '#engine/framework/facts/course.ts';
import type { Force } from '#engine/framework/facts/force.ts';
import type { Inquiry } from '#engine/framework/inquiry.ts';
import { type Finding, measureRefs, met, partly, ref, violated, weekRefs } from '#engine/framework/line.ts';

/**
 * [AS-36] MI-PROSPECTS: could it be expected to help rather than harm, without a wider war, with the means given and an end thought
 * of? What was foreseeable counts; what came of it shows whether it was net harm.
 */
export function findProspects(force: Force, inquiry: Inquiry): Finding {
  const { lived, alone, indexAt, parameters } = inquiry;
  const { widerWar, means, worse } = parameters.prospects;
  const { subject, week, draft, measures, used } = force;
  const shownBy = [ref(subject.kind, subject.id), ...measureRefs(measures), ...weekRefs([week])];
  const risk = indexAt('wider-war-risk', week);
  if (risk >= widerWar) return violated('prospects/wider-war', { risk }, shownBy);
  const from = used === null ? week : used.from - 1;
  const deaths = deathsBetween(lived, from, lived.last);
  const left = deathsBetween(alone, from, lived.last);
  const isCounted = used !== null && Math.abs(deaths - left) >= parameters.harm.worthCounting;
  if (isCounted && deaths > left * (1 + worse)) {
    return violated('prospects/worse', { deaths, alone: left }, shownBy);
  }
  const shares = measures.flatMap(({ pledgedShare }) => (pledgedShare === null ? [] : [pledgedShare]));
  const percent = shares.length === 0 ? 100 : Math.min(...shares) * 100;
  if (percent < means * 100) return partly('prospects/means-missing', { percent }, shownBy);
  if (draft === null || !draft.exitPlan) return partly('prospects/no-exit', {}, shownBy);
  if (isCounted && deaths > left) return partly('prospects/no-benefit', { deaths, alone: left }, shownBy);
  return met('prospects/good', { percent }, shownBy);
}

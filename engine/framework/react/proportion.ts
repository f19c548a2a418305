import { overthrewState, weeksOverstayed } from '#engine/framework/facts/conduct.ts';
import { deathsToAvert } from '#engine/framework/facts/course.ts';
import type { Force } from '#engine/framework/facts/force.ts';
import type { Inquiry } from '#engine/framework/inquiry.ts';
import {
  type Finding,
  measureRefs,
  met,
  notApplicable,
  partly,
  ref,
  violated,
  weekRefs,
} from '#engine/framework/line.ts';

/**
 * [AS-35] MI-PROPORTION: were scale, duration and means what protection needed, no more and no less? Lives averted are those of
 * the crisis left alone from when force was used on; where several things acted at once, it is credited with all of them.
 */
export function findProportion(force: Force, inquiry: Inquiry): Finding {
  const { lived, alone, parameters } = inquiry;
  const { kept, asGreat, harmWorthCounting, reach, judgedAfter } = parameters.proportion;
  const { subject, used, measures } = force;
  const shownBy = [ref(subject.kind, subject.id), ...measureRefs(measures)];
  if (used === null) return notApplicable('proportion/not-used', {}, shownBy);
  const before = used.from - 1;
  const harm = lived.between('intervenerHarm', before, lived.last);
  const toAvert = deathsToAvert(alone, before, lived.last);
  const averted = Math.max(0, toAvert - deathsToAvert(lived, before, lived.last));
  const shown = [...shownBy, ...weekRefs([used.from, lived.last])];
  if (harm >= harmWorthCounting && harm >= asGreat * averted) {
    return violated('proportion/harm-as-great', { harm, averted }, shown);
  }
  if (lived.last - before < judgedAfter) {
    return notApplicable('unasked/too-early', { weeks: lived.last - before }, shown);
  }
  const reached = toAvert === 0 ? 1 : averted / toAvert;
  if (toAvert >= parameters.harm.worthCounting && reached < reach) {
    return violated('proportion/too-small', { percent: reached * 100 }, shown);
  }
  if (harm > kept * averted && harm >= harmWorthCounting) {
    const percent = averted === 0 ? 100 : (harm / averted) * 100;
    return partly('proportion/harm-grew', { harm, percent }, shown);
  }
  if (overthrewState(force, inquiry)) return partly('proportion/overthrow', {}, shown);
  const weeks = weeksOverstayed(force, inquiry);
  return weeks > 0
    ? partly('proportion/overstayed', { weeks }, shown)
    : met('proportion/kept', { harm, averted }, shown);
}

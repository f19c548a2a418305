import { beganLater, type Inquiry, isBeforeViolence } from '#engine/framework/inquiry.ts';
import { type Finding, met, notApplicable, partly, violated, weekRefs } from '#engine/framework/line.ts';
import type { Part } from '#engine/framework/record.ts';

const expected = ['neighbour', 'regional-organisation', 'ngo'] as const satisfies readonly Part[];

/** [AS-16] PV-3: did a neighbour, the regional body and civil society have a part in prevention? */
export function findInclusion(inquiry: Inquiry): Finding {
  if (beganLater(inquiry)) return notApplicable('unasked/began-later', {});
  const { participation } = inquiry.record;
  const ofThem = participation.filter(({ part }) => expected.some((one) => one === part));
  const early = ofThem.filter(({ week }) => isBeforeViolence(inquiry, week));
  const among = (heard: typeof ofThem) => expected.filter((one) => heard.some(({ part }) => part === one));
  const included = among(early);
  const firsts = expected.map((one) => early.find(({ part }) => part === one)?.week ?? null);
  if (included.length === expected.length) return met('inclusion/all', {}, weekRefs(firsts));
  if (included.length > 0) {
    const missing = expected.filter((one) => !included.includes(one));
    return partly('inclusion/some', { included, missing }, weekRefs(firsts));
  }
  const late = among(ofThem);
  if (late.length > 0)
    return partly('inclusion/late', { included: late }, weekRefs([ofThem[0]?.week ?? null]));
  return violated('inclusion/none', {});
}

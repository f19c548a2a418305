import { coerciveSteps } from '#engine/framework/facts/ladder.ts';
import { familiesUsed, underWay } from '#engine/framework/facts/tools.ts';
import { beganLater, type Inquiry, isBeforeViolence } from '#engine/framework/inquiry.ts';
import {
  type Finding,
  measureRefs,
  met,
  notApplicable,
  partly,
  violated,
  weekRefs,
} from '#engine/framework/line.ts';
import type { AssessedMeasure } from '#engine/framework/record.ts';
import { isOfBox } from '#engine/framework/toolbox/toolbox.ts';

/** [AS-14] PV-1: were root causes addressed before the violence, by which families of tools, with the state's cooperation? */
export function findRootCauses(inquiry: Inquiry): Finding {
  const unasked = noTimeToPrevent(inquiry);
  if (unasked !== null) return unasked;
  const { record, parameters, violence, lived } = inquiry;
  const used = underWay(record.measures).filter(
    (measure) => isOfBox(measure, 'root') && isBeforeViolence(inquiry, measure.week) && isWithState(measure),
  );
  const families = familiesUsed(used, 'root');
  const found = { families, count: families.length };
  if (families.length >= parameters.prevention.families)
    return met('roots/several', found, measureRefs(used));
  if (families.length > 0) return partly('roots/few', found, measureRefs(used));
  return violated('roots/none', {}, weekRefs([violence ?? lived.last]));
}

/** [AS-15] PV-2: were direct tools used, among them mediation and an inducement, and the least coercive first? */
export function findDirectPrevention(inquiry: Inquiry): Finding {
  const unasked = noTimeToPrevent(inquiry);
  if (unasked !== null) return unasked;
  const { record, parameters, violence, lived } = inquiry;
  const direct = record.measures.filter((measure) => isOfBox(measure, 'direct'));
  const early = record.measures.filter(({ week }) => isBeforeViolence(inquiry, week));
  const used = direct.filter((measure) => early.includes(measure));
  const tools = new Set(used.map(({ measure }) => measure)).size;
  if (used.length === 0) {
    if (direct.length === 0) return violated('direct/none', {}, weekRefs([violence ?? lived.last]));
    const late = new Set(direct.map(({ measure }) => measure)).size;
    return partly('direct/late', { tools: late }, measureRefs(direct));
  }
  const shownBy = measureRefs(used);
  if (used.every(({ coercion }) => coercion > 0)) return violated('direct/only-threats', { tools }, shownBy);
  const needed = parameters.prevention.directTools;
  if (tools < needed) return partly('direct/few', { tools, needed }, shownBy);
  const skipping = coerciveSteps(early).find(({ measure, skips }) => skips && used.includes(measure));
  if (skipping !== undefined) {
    return partly('direct/out-of-order', { measure: skipping.measure.measure }, shownBy);
  }
  const has = (purpose: 'mediation' | 'inducement') =>
    early.some(({ purposes }) => purposes.includes(purpose));
  if (!has('mediation')) return partly('direct/no-mediation', { tools }, shownBy);
  if (!has('inducement')) return partly('direct/no-inducement', { tools }, shownBy);
  return met('direct/stepwise', { tools }, shownBy);
}

export function noTimeToPrevent(inquiry: Inquiry): Finding | null {
  if (beganLater(inquiry)) return notApplicable('unasked/began-later', {});
  const { violence, lived, parameters } = inquiry;
  const weeks = violence ?? lived.last;
  return weeks < parameters.prevention.time
    ? notApplicable('unasked/no-time', { weeks }, weekRefs([violence]))
    : null;
}

function isWithState({ consent, origin }: AssessedMeasure): boolean {
  const own = origin.by === 'seat' && origin.part === 'concerned-state';
  return own || consent === 'given' || consent === 'not-needed';
}

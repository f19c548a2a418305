import { isForce } from '#engine/framework/facts/force.ts';
import { coerciveSteps } from '#engine/framework/facts/ladder.ts';
import { isMoreThanWords } from '#engine/framework/facts/warnings.ts';
import type { Inquiry } from '#engine/framework/inquiry.ts';
import { type Finding, measureRefs, met, notApplicable, partly, violated } from '#engine/framework/line.ts';

/** [AS-26] PR-B: was what is less coercive always tried before what is more? Words and reports need nothing before them. */
export function findOrder({ record }: Inquiry): Finding {
  const steps = coerciveSteps(record.measures).filter(({ measure }) => isMoreThanWords(measure));
  if (steps.length === 0) return notApplicable('order/no-coercion', {});
  const skipping = steps.filter(({ skips }) => skips);
  const [first] = skipping;
  const coercive = steps.length;
  if (first === undefined) {
    return met('order/stepwise', { coercive }, measureRefs(steps.map(({ measure }) => measure)));
  }
  const shownBy = measureRefs(skipping.map(({ measure }) => measure));
  const counts = { skipped: skipping.length, coercive, measure: first.measure.measure };
  const forceFirst = skipping.some(({ measure, isFirst }) => isFirst && isForce(measure));
  return forceFirst || skipping.length * 2 > coercive
    ? violated('order/coercion-first', counts, shownBy)
    : partly('order/steps-skipped', counts, shownBy);
}

import { overthrewState, weeksOverstayed } from '#engine/framework/facts/conduct.ts';
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

/** [AS-52] OP-C: was force kept to protection, by steps, and not to the defeat of a state? */
export function findLimits(inquiry: Inquiry): Finding {
  const used = inquiry.forces.filter((force) => force.used !== null);
  const [first] = used;
  if (first === undefined) return notApplicable('unasked/no-force', {});
  const shownBy = used.map(({ subject }) => ref(subject.kind, subject.id));
  const defeated = used.find((force) => overthrewState(force, inquiry));
  if (defeated !== undefined) {
    return violated('limits/defeat', {}, [...shownBy, ...weekRefs([defeated.used?.until ?? null])]);
  }
  const armed = inquiry.record.measures.find(
    ({ purposes, acted }) => purposes.includes('arms-a-side') && acted !== null,
  );
  if (armed !== undefined) {
    return violated('limits/took-sides', { measure: armed.measure }, [...shownBy, ...measureRefs([armed])]);
  }
  const weeks = Math.max(...used.map((force) => weeksOverstayed(force, inquiry)));
  if (weeks > 0) return partly('limits/overstayed', { weeks }, shownBy);
  const abrupt = used.flatMap((force) => withoutStep(force, inquiry))[0];
  return abrupt === undefined
    ? met('limits/gradual', {}, shownBy)
    : partly('limits/at-once', { measure: abrupt }, shownBy);
}

/** Force against the state's will before which no soldiers with less power had stood there, nor had been ordered to: no step led to it. */
function withoutStep({ week, measures }: Force, { record }: Inquiry): readonly string[] {
  const abrupt = measures.find(({ coercion }) => coercion === 3);
  if (abrupt === undefined) return [];
  const step = record.measures.find(
    (measure) => measure.military && measure.coercion < 3 && measure.week < week,
  );
  return step === undefined ? [abrupt.measure] : [];
}

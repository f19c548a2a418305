import { deathsToAvert } from '#engine/framework/facts/course.ts';
import { isForce } from '#engine/framework/facts/force.ts';
import { nearWeek } from '#engine/framework/facts/near.ts';
import { isMoreThanWords } from '#engine/framework/facts/warnings.ts';
import type { Inquiry } from '#engine/framework/inquiry.ts';
import {
  type Finding,
  measureRefs,
  met,
  notApplicable,
  partly,
  violated,
  weekRefs,
} from '#engine/framework/line.ts';
import type { AssessedMeasure, AssessedRecord } from '#engine/framework/record.ts';

/** [AS-25] RE-1: were measures short of force tried, aimed at those responsible, watched over, and harmless to the rest? */
export function findShortOfForce(inquiry: Inquiry): Finding {
  const { record } = inquiry;
  const used = record.measures.filter(isPressure);
  const nearest = nearWeek(inquiry);
  const isIdle = used.every(({ acted }) => acted === null);
  if (nearest === null && isIdle) return notApplicable('pressure/not-called-for', {});
  if (used.length === 0) return violated('pressure/none', {}, weekRefs([nearest]));
  const shownBy = measureRefs(used);
  const blanket = used.find(({ purposes }) => purposes.includes('blanket'));
  if (blanket !== undefined) {
    const harm = harmOf(blanket, inquiry);
    return harm !== null
      ? violated('pressure/did-harm', { measure: blanket.measure, ...harm }, shownBy)
      : partly('pressure/untargeted', { measure: blanket.measure }, shownBy);
  }
  if (isIdle) {
    return partly('pressure/not-acting', { measures: used.length }, shownBy);
  }
  const watched = used.every(({ purposes }) => !purposes.includes('to-be-monitored')) || isWatched(record);
  return watched
    ? met('pressure/targeted', { measures: used.length }, shownBy)
    : partly('pressure/unmonitored', { measures: used.length }, shownBy);
}

/** Pressure and coercion without arms, in the report's sense: restrictions, isolation, prosecution (4.3-4.9). */
function isPressure(measure: AssessedMeasure): boolean {
  const { stage, coercion, purposes } = measure;
  return (
    stage === 'react' &&
    coercion >= 1 &&
    !isForce(measure) &&
    isMoreThanWords(measure) &&
    (purposes.includes('targeted') || purposes.includes('blanket'))
  );
}

function isWatched({ measures }: AssessedRecord): boolean {
  return measures.some(({ purposes, acted }) => purposes.includes('monitoring') && acted !== null);
}

/** Whether want rose by more, against the crisis left alone, than killing fell, from when the measure acted on; else null. */
function harmOf(
  { acted }: AssessedMeasure,
  { lived, alone, parameters }: Inquiry,
): { readonly deaths: number; readonly averted: number } | null {
  if (acted === null) return null;
  const from = acted.from - 1;
  const want = (course: typeof lived) => course.between('excessDeaths', from, lived.last);
  const deaths = want(lived) - want(alone);
  const averted =
    deathsToAvert(alone, from, lived.last) -
    want(alone) -
    (deathsToAvert(lived, from, lived.last) - want(lived));
  return deaths >= parameters.harm.worthCounting && deaths > averted
    ? { deaths, averted: Math.max(0, averted) }
    : null;
}

import { type Force, isForce } from '#engine/framework/facts/force.ts';
import { isMoreThanWords } from '#engine/framework/facts/warnings.ts';
import type { Inquiry } from '#engine/framework/inquiry.ts';
import { type Finding, measureRefs, met, partly, ref, violated } from '#engine/framework/line.ts';
import type { AssessedMeasure } from '#engine/framework/record.ts';

/** What is obvious before force: to bring parties to talk, to press, to coerce without arms. */
const options = ['talks', 'pressure', 'sanctions'] as const;
type Option = (typeof options)[number];

/** [AS-34] MI-LASTRESORT: was every lesser option tried, or shown on the record to be of no use? */
export function findLastResort(force: Force, inquiry: Inquiry): Finding {
  const { record, indexAt, parameters } = inquiry;
  const { week, subject } = force;
  const lesser = record.measures.filter((measure) => measure.week < week && !isForce(measure));
  const tried = options.filter((option) => lesser.some((measure) => isOf(option, measure)));
  const shownBy = [ref(subject.kind, subject.id), ...measureRefs(lesser.filter(isOfAny))];
  if (tried.length === 0) return violated('resort/force-first', {}, shownBy);
  const untried = options.filter((option) => !tried.includes(option) && !isExcused(option, week, inquiry));
  if (untried.length > 0) return partly('resort/untried', { options: untried }, shownBy);
  const momentum = indexAt('peace-momentum', week);
  const talks = lesser.find((measure) => isOf('talks', measure) && isStillAt(measure, week));
  if (talks !== undefined && momentum >= parameters.lastResort.talksOpen) {
    return partly('resort/talks-open', { measure: talks.measure, momentum }, shownBy);
  }
  const begun = lesser.findLast(
    (measure) =>
      isOf('talks', measure) &&
      isStillAt(measure, week) &&
      week - measure.week <= parameters.lastResort.hardlyBegun,
  );
  if (begun !== undefined && inquiry.threshold.at(week).killing < 1) {
    return partly('resort/talks-begun', { measure: begun.measure, weeks: week - begun.week }, shownBy);
  }
  return met('resort/exhausted', { measures: lesser.filter(isOfAny).length }, shownBy);
}

function isOf(option: Option, measure: AssessedMeasure): boolean {
  switch (option) {
    case 'talks':
      return measure.purposes.includes('mediation');
    case 'pressure':
      return measure.coercion === 1;
    case 'sanctions':
      return measure.coercion === 2 && isMoreThanWords(measure);
  }
}

function isOfAny(measure: AssessedMeasure): boolean {
  return options.some((option) => isOf(option, measure));
}

/** A reason on record why an option was not tried: the capital refused to talk; the onset left no time for sanctions. */
function isExcused(option: Option, week: number, { record, threshold, parameters }: Inquiry): boolean {
  switch (option) {
    case 'talks':
      return record.answers.some(
        (answer) => answer.about === 'talks' && answer.is !== 'granted' && answer.week <= week,
      );
    case 'pressure':
      return false;
    case 'sanctions': {
      const { crossed } = threshold;
      return crossed !== null && week - crossed.week <= parameters.lastResort.urgent;
    }
  }
}

function isStillAt({ acted, futile }: AssessedMeasure, week: number): boolean {
  const isFutile = futile !== null && futile.since <= week;
  return !isFutile && acted !== null && acted.from <= week && (acted.until === null || acted.until >= week);
}

import { answersIn } from '#engine/framework/facts/answers.ts';
import type { Course } from '#engine/framework/facts/course.ts';
import type { Crossing } from '#engine/framework/facts/threshold.ts';
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
import type { AssessedMeasure } from '#engine/framework/record.ts';

const month = 4;

/** [AS-23] RE-ANSWER: from the crossing of the threshold, how long until an answer that had effect? */
export function findAnswer(inquiry: Inquiry): Finding {
  const { threshold, lived, parameters } = inquiry;
  const { crossed } = threshold;
  if (crossed === null) return notApplicable('unasked/below-threshold', {});
  const { prompt, slow } = parameters.answer;
  const since = lived.last - crossed.week;
  const answers = answersIn(inquiry).filter(
    ({ week, acted }) => acted !== null && week >= crossed.week - parameters.answer.foresight,
  );
  const [first] = answers.toSorted(byAction);
  if (first === undefined || first.acted === null) return unanswered(inquiry, crossed);
  const effective = effectiveWeek(inquiry, crossed, Math.max(crossed.week, first.acted.from));
  const shownBy = [...weekRefs([crossed.week]), ...measureRefs([first])];
  if (effective === null) {
    const weeks = Math.max(0, first.acted.from - crossed.week);
    if (since <= prompt) return partly('answer/not-yet-felt', { measure: first.measure }, shownBy);
    const found = { weeks, measure: first.measure };
    return weeks <= prompt && since < slow
      ? partly('answer/without-effect', found, shownBy)
      : violated('answer/without-effect', found, shownBy);
  }
  const weeks = effective - crossed.week;
  if (isWon(inquiry, effective + month)) {
    return violated('answer/overtaken', { weeks }, [...shownBy, ...weekRefs([effective])]);
  }
  if (wouldHaveFallen(inquiry, crossed, effective, first)) {
    return violated('answer/by-itself', { weeks }, [...shownBy, ...weekRefs([effective])]);
  }
  const [latest] = answers
    .filter(({ acted }) => (acted?.from ?? 0) <= effective)
    .toSorted(byAction)
    .reverse();
  const found = { weeks, measure: (latest ?? first).measure };
  const shown = [...shownBy, ...measureRefs(answers), ...weekRefs([effective])];
  if (weeks <= prompt) return met('answer/in-time', found, shown);
  return weeks <= slow ? partly('answer/slow', found, shown) : violated('answer/slow', found, shown);
}

function unanswered(inquiry: Inquiry, { week }: Crossing): Finding {
  const { lived, parameters } = inquiry;
  const decided = answersIn(inquiry).findLast((measure) => measure.week >= week && measure.futile === null);
  const weeks = lived.last - week;
  return decided !== undefined && weeks <= parameters.answer.prompt
    ? partly('answer/not-yet-felt', { measure: decided.measure }, [
        ...weekRefs([week]),
        ...measureRefs([decided]),
      ])
    : violated('answer/never', { weeks }, weekRefs([week, lived.last]));
}

/**
 * The first week from which on harm had fallen by half, over the four weeks that follow as far as they were lived: half of the
 * worst four weeks between the crossing and the time an answer began to act.
 */
function effectiveWeek({ lived, parameters }: Inquiry, crossed: Crossing, from: number): number | null {
  const low = worstPace(lived, crossed, from) * parameters.answer.effective;
  for (let week = from; week + 2 <= lived.last; week++) {
    if (pace(lived, crossed, week, Math.min(lived.last, week + month)) <= low) return week;
  }
  return null;
}

/** Whether harm fell as far in the same crisis left alone: then it burnt out, and no answer ended it. */
function wouldHaveFallen(
  { lived, alone, parameters }: Inquiry,
  crossed: Crossing,
  effective: number,
  first: AssessedMeasure,
): boolean {
  const from = Math.max(crossed.week, first.acted?.from ?? 0);
  const low = worstPace(lived, crossed, from) * parameters.answer.effective;
  return (
    alone.last >= effective + 2 &&
    pace(alone, crossed, effective, Math.min(alone.last, effective + month)) <= low
  );
}

function worstPace(course: Course, crossed: Crossing, until: number): number {
  let worst = 0;
  for (let week = crossed.week; week <= until; week++) {
    worst = Math.max(worst, pace(course, crossed, Math.max(0, week - month), week));
  }
  return worst;
}

/** Harm of the kind that crossed the threshold, in a week on average. */
function pace(course: Course, { by }: Crossing, after: number, until: number): number {
  const what = by === 'expelled' || by === 'group' ? 'everDisplaced' : 'civilianDeaths';
  return until > after ? course.between(what, after, until) / (until - after) : Number.POSITIVE_INFINITY;
}

/** Whether one side had won before the calm had shown itself: then what ended the killing was no answer of those outside. */
function isWon({ record }: Inquiry, week: number): boolean {
  const settled = record.weeks.findLast((lived) => lived.week <= week)?.settlement;
  return settled === 'victory-of-state' || settled === 'victory-of-armed-group';
}

function byAction(one: AssessedMeasure, other: AssessedMeasure): number {
  return (one.acted?.from ?? 0) - (other.acted?.from ?? 0);
}

import { answersIn, isCollective } from '#engine/framework/facts/answers.ts';
import { deathsToAvert } from '#engine/framework/facts/course.ts';
import { isForce } from '#engine/framework/facts/force.ts';
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

/** [AS-24] RE-INACTION: what did it cost that nothing beyond words was decided once the threshold was crossed? */
export function findInaction(inquiry: Inquiry): Finding {
  const { threshold, lived, parameters } = inquiry;
  const { crossed } = threshold;
  if (crossed === null) return notApplicable('unasked/below-threshold', {});
  const { decided: promptly, slow, foresight, prompt, lostBefore } = parameters.answer;
  const decisions = answersIn(inquiry).filter(({ week }) => week >= crossed.week - foresight);
  const carriedOut = decisions.filter(
    ({ acted, week }) => acted !== null || (week >= crossed.week && week + prompt >= lived.last),
  );
  const [first] = carriedOut.filter(isCollective);
  const at = weekRefs([crossed.week]);
  if (first !== undefined) {
    const weeks = Math.max(0, first.week - crossed.week);
    const shownBy = [...at, ...measureRefs([first])];
    if (weeks <= promptly) return met('inaction/none', { weeks, measure: first.measure }, shownBy);
    const deaths = deathsToAvert(lived, crossed.week, first.week);
    const found = { weeks, deaths, measure: first.measure };
    const all = deathsToAvert(lived, crossed.week, lived.last);
    if (weeks <= slow && all > 0 && deaths >= lostBefore * all) {
      return violated('inaction/too-late', { ...found, percent: (deaths / all) * 100 }, shownBy);
    }
    return weeks <= slow
      ? partly('inaction/hesitation', found, shownBy)
      : violated('inaction/hesitation', found, shownBy);
  }
  const weeks = lived.last - crossed.week;
  const deaths = deathsToAvert(lived, crossed.week, lived.last);
  const [single] = carriedOut;
  if (single !== undefined) {
    const shownBy = [...at, ...measureRefs(carriedOut)];
    const found = { deaths, measure: single.measure };
    // Force without the Council is judged by the six criteria; that nothing was done it is not.
    return carriedOut.some(isForce)
      ? partly('inaction/single-states', found, shownBy)
      : violated('inaction/single-states', found, shownBy);
  }
  const [idle] = decisions;
  if (idle !== undefined) {
    const shownBy = [...at, ...measureRefs(decisions)];
    const found = { deaths, measure: idle.measure };
    return weeks < slow
      ? partly('inaction/never-acted', found, shownBy)
      : violated('inaction/never-acted', found, shownBy);
  }
  return nothing(inquiry, weeks, deaths);
}

/** Nothing beyond words: because it was blocked, because it stayed at words, or not even those. */
function nothing({ record, threshold, lived }: Inquiry, weeks: number, deaths: number): Finding {
  const since = threshold.crossed?.week ?? 0;
  const at = weekRefs([since, lived.last]);
  const vetoed = record.drafts.filter(
    ({ outcome, vote }) => outcome === 'vetoed' && vote !== null && vote.week >= since,
  );
  if (vetoed.length > 0) {
    const votes = vetoed.map(({ id }) => ref('vote', id));
    return violated('inaction/blocked', { weeks, deaths, vetoes: vetoed.length }, [...at, ...votes]);
  }
  const words = record.measures.filter(({ purposes, week }) => week >= since && purposes.includes('words'));
  return words.length > 0
    ? violated('inaction/only-words', { weeks, deaths }, [...at, ...measureRefs(words)])
    : violated('inaction/nothing', { weeks, deaths }, at);
}

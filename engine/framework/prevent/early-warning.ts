import { countSources, reportersBy } from '#engine/framework/facts/sources.ts';
import { isMoreThanWords, type Warning, warningsIn } from '#engine/framework/facts/warnings.ts';
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

/** [AS-11] PV-EW1: was it known, and was it understood by those who could act? */
export function findKnowledge(inquiry: Inquiry): Finding {
  if (beganLater(inquiry)) return notApplicable('unasked/began-later', {});
  const { record, parameters, violence, lived, indexAt } = inquiry;
  const { sources: enough, risk, blind } = parameters.earlyWarning;
  const before = record.weeks.filter(({ week }) => isBeforeViolence(inquiry, week));
  if (violence === null && before.every(({ indices }) => indices['atrocity-risk'] < risk)) {
    return notApplicable('knowledge/no-risk', {});
  }
  const reporters = reportersBy(record, violence ?? lived.last);
  const evidence = before.reduce((best, { week }) => Math.max(best, indexAt('evidence-quality', week)), 0);
  const standing = evidence >= blind ? 1 : 0;
  const sources = countSources(reporters) + standing;
  const shownBy = measureRefs(reporters.flatMap(({ measure }) => (measure === null ? [] : [measure])));
  if (sources === 0) return violated('knowledge/none', { evidence }, weekRefs([before.at(-1)?.week ?? null]));
  if (sources < enough) return partly('knowledge/one-source', {}, shownBy);
  const heeded = warningsIn(record, violence).filter((warning) => discussedAfter(inquiry, warning) !== null);
  const evidenceOfBoth = [...shownBy, ...heeded.flatMap((warning) => warning.shownBy)];
  return heeded.length > 0
    ? met('knowledge/analysed', { sources }, evidenceOfBoth)
    : partly('knowledge/not-analysed', { sources }, shownBy);
}

/** [AS-12] PV-EW2: did each warning reach a body that can act, in time? */
export function findDiscussion(inquiry: Inquiry): Finding {
  if (beganLater(inquiry)) return notApplicable('unasked/began-later', {});
  const { record, violence } = inquiry;
  const warnings = warningsIn(record, violence);
  const [first] = warnings;
  if (first === undefined) return notApplicable('warning/none-given', {});
  const shownBy = warnings.flatMap((warning) => warning.shownBy);
  const discussed = warnings.map((warning) => discussedAfter(inquiry, warning));
  const within = warnings.filter((_, index) => discussed[index] !== null).length;
  if (within === warnings.length) {
    const weeks = Math.max(...warnings.map(({ week }, index) => (discussed[index] ?? week) - week));
    return met('warning/discussed', { warnings: within, weeks }, [...shownBy, ...weekRefs(discussed)]);
  }
  if (within > 0) {
    return partly('warning/discussed-some', { discussed: within, warnings: warnings.length }, shownBy);
  }
  const ever = record.discussions.find(({ week }) => week >= first.week);
  if (ever === undefined) return violated('warning/never-discussed', { warnings: warnings.length }, shownBy);
  const shown = [...shownBy, ...weekRefs([ever.week])];
  return isBeforeViolence(inquiry, ever.week)
    ? partly('warning/discussed-late', { weeks: ever.week - first.week }, shown)
    : partly('warning/discussed-after-violence', { week: ever.week }, shown);
}

/** [AS-13] PV-EW3: did each warning bring about a measure that is more than words? */
export function findResponse(inquiry: Inquiry): Finding {
  if (beganLater(inquiry)) return notApplicable('unasked/began-later', {});
  const { record, parameters, violence } = inquiry;
  const warnings = warningsIn(record, violence);
  const [first] = warnings;
  if (first === undefined) return notApplicable('warning/none-given', {});
  const shownBy = warnings.flatMap((warning) => warning.shownBy);
  const measures = record.measures.filter(
    (measure) => measure.stage !== 'rebuild' && measure.coercion < 3 && isMoreThanWords(measure),
  );
  const within = parameters.earlyWarning.actedOnWithin;
  const answers = warnings.map(({ week }) =>
    measures.find((measure) => measure.week >= week && measure.week <= week + within),
  );
  const answering = answers.filter((measure) => measure !== undefined);
  const [answer] = answering;
  if (answer !== undefined) {
    const evidence = [...shownBy, ...measureRefs(answering)];
    if (answering.length < warnings.length) {
      const counts = { answered: answering.length, warnings: warnings.length };
      return partly('warning/acted-on-some', counts, evidence);
    }
    const weeks = Math.max(...warnings.map(({ week }, index) => (answers[index]?.week ?? week) - week));
    return met('warning/acted-on', { warnings: warnings.length, weeks, measure: answer.measure }, evidence);
  }
  const late = measures.find(({ week }) => week >= first.week);
  if (late !== undefined) {
    const { week, measure } = late;
    return partly('warning/acted-on-late', { weeks: week - first.week, measure }, [
      ...shownBy,
      ...measureRefs([late]),
    ]);
  }
  const words = record.measures.filter(
    ({ week, purposes }) => week >= first.week && purposes.includes('words') && !purposes.includes('warning'),
  );
  return words.length > 0
    ? partly('warning/only-words', { warnings: warnings.length }, [...shownBy, ...measureRefs(words)])
    : violated('warning/no-answer', { warnings: warnings.length }, shownBy);
}

/** The week of the first discussion soon enough after a warning, or null. */
function discussedAfter({ record, parameters }: Inquiry, { week }: Warning): number | null {
  const until = week + parameters.earlyWarning.discussedWithin;
  return record.discussions.find((held) => held.week >= week && held.week <= until)?.week ?? null;
}

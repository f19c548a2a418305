import { underWay } from '#engine/framework/facts/tools.ts';
import type { Inquiry } from '#engine/framework/inquiry.ts';
import { type Finding, notApplicable, weekRefs } from '#engine/framework/line.ts';
import type { Purpose } from '#engine/framework/purposes.ts';
import type { AssessedMeasure } from '#engine/framework/record.ts';

/** What the lines of rebuilding share: since when there was something to rebuild, and what was done for a purpose. */
export interface Rebuilding {
  readonly since: number;
  /** Weeks lived since. */
  readonly weeks: number;
  /** Measures of rebuilding for a purpose that are under way. */
  readonly doing: (...purposes: readonly Purpose[]) => readonly AssessedMeasure[];
}

/**
 * [AS-42] Rebuilding is judged where the crisis came to it.
 * @param judge what is found there; a first plan is not asked for before its time has run out, so a line that finds nothing done
 *   reads as too early until then.
 */
export function whenRebuilding(inquiry: Inquiry, judge: (rebuilding: Rebuilding) => Finding): Finding {
  const { rebuilding: since, lived, record, parameters } = inquiry;
  if (since === null) return notApplicable('unasked/never-rebuilt', {});
  const ready = underWay(record.measures);
  const weeks = lived.last - since;
  const finding = judge({
    since,
    weeks,
    doing: (...wanted) =>
      ready.filter(({ purposes }) => purposes.some((purpose) => wanted.includes(purpose))),
  });
  return finding.verdict === 'violated' && weeks < parameters.rebuild.planned
    ? notApplicable('unasked/too-early', { weeks }, weekRefs([since]))
    : finding;
}

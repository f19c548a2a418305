import type { Inquiry } from '#engine/framework/inquiry.ts';
import { type Finding, met, notApplicable, partly, violated, weekRefs } from '#engine/framework/line.ts';

/** [AS-50] RB-RELAPSE: how great is the risk that remains of violence coming back? */
export function findRelapseRisk({ rebuilding, lived, indexAt, parameters }: Inquiry): Finding {
  if (rebuilding === null) return notApplicable('unasked/never-rebuilt', {});
  const risk = indexAt('relapse-risk', lived.last);
  const shownBy = weekRefs([lived.last]);
  const { relapseLow, relapseHigh } = parameters.rebuild;
  if (risk < relapseLow) return met('relapse/low', { risk }, shownBy);
  return risk < relapseHigh
    ? partly('relapse/some', { risk }, shownBy)
    : violated('relapse/high', { risk }, shownBy);
}

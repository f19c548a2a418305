import { type Evidence, evidenceAt } from '#engine/framework/facts/sources.ts';
import type { Inquiry } from '#engine/framework/inquiry.ts';
import { type Finding, met, notApplicable, partly, violated } from '#engine/framework/line.ts';

/** [AS-27] EV-1: how well were the facts established when it came to them? At the first decision on force, else at the threshold. */
export function findEvidence(inquiry: Inquiry): Finding {
  const { record, forces, threshold, parameters } = inquiry;
  const week = forces[0]?.week ?? threshold.crossed?.week;
  if (week === undefined) return notApplicable('unasked/below-threshold', {});
  return judged(evidenceAt(record, week, parameters));
}

function judged({ is, sources, shownBy }: Evidence): Finding {
  switch (is) {
    case 'independent':
      return met('evidence/independent', { sources }, shownBy);
    case 'single':
      return partly('evidence/single', {}, shownBy);
    case 'partisan':
      return partly('evidence/partisan', { sources }, shownBy);
    case 'none':
      return violated('evidence/none', {}, shownBy);
  }
}

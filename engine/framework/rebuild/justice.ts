import type { Inquiry } from '#engine/framework/inquiry.ts';
import { type Finding, measureRefs, met, partly, violated, weekRefs } from '#engine/framework/line.ts';
import { type Rebuilding, whenRebuilding } from './rebuilding.ts';

/** [AS-46] RB-JUS1: do police, courts and prisons work, without a double standard? */
export function findCourts(inquiry: Inquiry): Finding {
  const { lived, indexAt, parameters } = inquiry;
  return whenRebuilding(inquiry, ({ since, doing }: Rebuilding) => {
    const accountability = indexAt('accountability', lived.last);
    const institutions = doing('justice-institutions');
    const works = accountability >= parameters.rebuild.courtsWork;
    const shownBy = [...measureRefs(institutions), ...weekRefs([since, lived.last])];
    if (institutions.length > 0) {
      return works
        ? met('justice/working', { accountability }, shownBy)
        : partly('justice/institutions-only', { accountability }, shownBy);
    }
    if (works) return partly('justice/accountability-only', { accountability }, shownBy);
    const amnesties = doing('amnesty');
    const spared = amnesties.length > 0 && doing('prosecution').length === 0;
    return spared
      ? violated('justice/impunity', { accountability }, [...shownBy, ...measureRefs(amnesties)])
      : violated('justice/none', { accountability }, shownBy);
  });
}

/** [AS-47] RB-JUS2: were major crimes prosecuted, and was there a way to truth and reconciliation? */
export function findTrials(inquiry: Inquiry): Finding {
  return whenRebuilding(inquiry, ({ since, doing }: Rebuilding) => {
    const trials = doing('prosecution');
    const truth = doing('reconciliation');
    const shownBy = measureRefs([...trials, ...truth]);
    if (trials.length > 0 && truth.length > 0) return met('trials/both-tracks', {}, shownBy);
    if (trials.length > 0) return partly('trials/prosecution-only', {}, shownBy);
    if (truth.length > 0) return partly('trials/reconciliation-only', {}, shownBy);
    return violated('trials/neither', {}, weekRefs([since]));
  });
}

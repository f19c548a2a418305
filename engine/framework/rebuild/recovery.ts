import type { Inquiry } from '#engine/framework/inquiry.ts';
import { type Finding, measureRefs, met, partly, violated, weekRefs } from '#engine/framework/line.ts';
import type { AssessedMeasure } from '#engine/framework/record.ts';
import { type Rebuilding, whenRebuilding } from './rebuilding.ts';

/** [AS-48] RB-DEV1: was there growth and work, and were coercive economic measures ended? */
export function findRecovery(inquiry: Inquiry): Finding {
  return whenRebuilding(inquiry, ({ since, doing }: Rebuilding) => {
    const growth = doing('growth');
    const jobs = doing('jobs');
    const lifted = doing('lifts-sanctions');
    const parts = [
      { name: 'growth', done: growth.length > 0 },
      { name: 'jobs', done: jobs.length > 0 },
      ...(wereImposed(inquiry.record.measures)
        ? [{ name: 'sanctions-lifted', done: lifted.length > 0 || allEnded(inquiry.record.measures) }]
        : []),
    ];
    const named = (isDone: boolean) => parts.filter(({ done }) => done === isDone).map(({ name }) => name);
    const shownBy = [...measureRefs([...growth, ...jobs, ...lifted]), ...weekRefs([since])];
    if (named(false).length === 0) return met('recovery/whole', {}, shownBy);
    if (named(true).length > 0) {
      return partly('recovery/part', { done: named(true), missing: named(false) }, shownBy);
    }
    return violated('recovery/none', {}, shownBy);
  });
}

const isSanction = ({ purposes, coercion }: AssessedMeasure) =>
  coercion === 2 && (purposes.includes('to-be-monitored') || purposes.includes('blanket'));

function wereImposed(measures: readonly AssessedMeasure[]): boolean {
  return measures.some(isSanction);
}

function allEnded(measures: readonly AssessedMeasure[]): boolean {
  return measures.filter(isSanction).every(({ acted }) => acted !== null && acted.until !== null);
}

/** [AS-49] RB-OWN: was power handed to local leadership, and its own hands on the work? */
export function findOwnership(inquiry: Inquiry): Finding {
  return whenRebuilding(inquiry, ({ since, doing }: Rebuilding) => {
    const transfers = doing('ownership');
    const own = inquiry.record.measures.filter(
      ({ stage, origin }) => stage === 'rebuild' && origin.by === 'seat' && origin.part === 'concerned-state',
    );
    const shownBy = measureRefs([...transfers, ...own]);
    if (transfers.length > 0 && own.length > 0) return met('ownership/transferred', {}, shownBy);
    if (transfers.length > 0 || own.length > 0) return partly('ownership/begun', {}, shownBy);
    const [trusteeship] = doing('trusteeship');
    return trusteeship === undefined
      ? violated('ownership/none', {}, weekRefs([since]))
      : violated('ownership/trusteeship', { measure: trusteeship.measure }, measureRefs([trusteeship]));
  });
}

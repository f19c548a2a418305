import { claimOn, type Force } from '#engine/framework/facts/force.ts';
import { evidenceAt } from '#engine/framework/facts/sources.ts';
import type { Inquiry } from '#engine/framework/inquiry.ts';
import { type Finding, met, partly, ref, violated, weekRefs } from '#engine/framework/line.ts';

/**
 * [AS-32] MI-JUSTCAUSE: was life lost, or were people driven out, on a large scale, in truth or about to, and credibly
 * established, by a state unwilling or unable to prevent it?
 */
export function findJustCause(force: Force, inquiry: Inquiry): Finding {
  const { record, threshold, parameters } = inquiry;
  const { week, subject } = force;
  const { month, year, expelled, group, killing, expulsion } = threshold.at(week);
  const ahead = threshold.aheadOf(week);
  const percent = Math.max(killing, expulsion, ahead / parameters.justCause.month) * 100;
  const evidence = evidenceAt(record, week, parameters);
  const shownBy = [ref(subject.kind, subject.id), ...weekRefs([week]), ...evidence.shownBy];
  if (percent < 100) {
    if (percent >= parameters.justCause.near * 100) return partly('cause/near', { percent }, shownBy);
    const claimed = claimOn('just-cause', force)?.made === true;
    if (claimed) {
      return violated('cause/inflated', { percent }, [...shownBy, ref('claim', `${subject.id}:just-cause`)]);
    }
    // 4.25: oppression short of killing and expulsion is a cause for the measures short of force, and for no more.
    const oppressed = record.country.exclusion >= parameters.justCause.exclusion;
    return violated(oppressed ? 'cause/repression' : 'cause/short', { percent }, shownBy);
  }
  if (evidence.is === 'none' || evidence.is === 'partisan') return partly('cause/unproven', {}, shownBy);
  if (!isUnwillingOrUnable(week, inquiry)) return partly('cause/state-able', {}, shownBy);
  if (killing >= 1) {
    const deaths = month >= parameters.justCause.month ? month : year;
    return met('cause/killing', { deaths }, shownBy);
  }
  if (expulsion >= 1) {
    return met('cause/expulsion', { people: Math.max(expelled, group?.people ?? 0) }, shownBy);
  }
  return met('cause/apprehended', { deaths: ahead }, shownBy);
}

/** 2.29-2.31; 4.19: its own hands do it, it means it, it refused what would stop it, or it no longer can. */
function isUnwillingOrUnable(week: number, { record, indexAt, parameters }: Inquiry): boolean {
  const { intent, unable } = parameters.stateDuty;
  const refuses = record.answers.some(
    (answer) =>
      answer.week <= week &&
      answer.is !== 'granted' &&
      (answer.about === 'mission' || answer.about === 'restraint' || answer.about === 'access'),
  );
  return (
    record.country.perpetrator === 'state' ||
    refuses ||
    indexAt('regime-intent', week) >= intent ||
    indexAt('state-capacity', week) < unable
  );
}

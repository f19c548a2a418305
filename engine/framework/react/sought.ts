import type { Force } from '#engine/framework/facts/force.ts';
import type { Inquiry } from '#engine/framework/inquiry.ts';
import { type Finding, met, notApplicable, partly, ref, violated } from '#engine/framework/line.ts';
import type { AssessedDraft } from '#engine/framework/record.ts';
import { findAuthority } from './authority.ts';

/** [AS-37] AU-B: was the Council asked before every use of force? What rests on the state's consent needs no asking. */
export function findSought(inquiry: Inquiry): Finding {
  const { forces, record } = inquiry;
  if (forces.length === 0) return notApplicable('unasked/no-force', {});
  const asking = forces.filter((force) => !restsOnConsent(force, inquiry));
  const shownBy = forces.map(({ subject }) => ref(subject.kind, subject.id));
  if (asking.length === 0) return notApplicable('sought/consented', {}, shownBy);
  const before = asking.filter((force) => askedBefore(force, record.drafts) !== undefined);
  if (before.length === asking.length) return met('sought/before', {}, shownBy);
  if (before.length > 0) {
    return partly('sought/for-some', { sought: before.length, uses: asking.length }, shownBy);
  }
  const [first] = asking;
  const later = record.drafts.find(
    ({ vote, carries }) =>
      first !== undefined &&
      vote !== null &&
      vote.week > first.week &&
      carries.some(({ military }) => military),
  );
  if (first !== undefined && later !== undefined && later.vote !== null) {
    const weeks = later.vote.week - first.week;
    return partly('sought/afterwards', { weeks, draft: later.id }, [...shownBy, ref('vote', later.id)]);
  }
  return violated('sought/never', { uses: asking.length }, shownBy);
}

/** Its own resolution, or a draft with soldiers in it that was put to the Council by then, whatever became of it. */
function askedBefore({ draft, week }: Force, drafts: readonly AssessedDraft[]): AssessedDraft | undefined {
  return (
    draft ??
    drafts.find(
      ({ vote, carries }) =>
        vote !== null &&
        vote.week <= week &&
        carries.some(({ military, coercion }) => military && coercion > 0),
    )
  );
}

function restsOnConsent(force: Force, inquiry: Inquiry): boolean {
  return force.draft === null && findAuthority(force, inquiry).reason.code === 'authority/consent';
}

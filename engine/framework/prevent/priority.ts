import { isForce } from '#engine/framework/facts/force.ts';
import { familiesUsed } from '#engine/framework/facts/tools.ts';
import type { Inquiry } from '#engine/framework/inquiry.ts';
import {
  type Finding,
  measureRefs,
  met,
  notApplicable,
  partly,
  ref,
  violated,
} from '#engine/framework/line.ts';
import { isOfBox } from '#engine/framework/toolbox/toolbox.ts';
import type { Reference } from '#engine/framework/types.ts';
import { noTimeToPrevent } from './toolbox.ts';

/**
 * [AS-9] PR-A: was prevention exhausted before intervention was contemplated? Force is contemplated when it is first used, or put to a
 * vote. Tools of both trays count that were under way by then and forced nobody.
 */
export function findPriority(inquiry: Inquiry): Finding {
  const contemplated = firstContemplated(inquiry);
  if (contemplated === null) return notApplicable('first/no-force', {});
  const unasked = noTimeToPrevent(inquiry);
  if (unasked !== null) return unasked;
  const { record, parameters } = inquiry;
  const before = record.measures.filter(
    (measure) =>
      measure.week < contemplated.week &&
      measure.coercion < 2 &&
      measure.acted !== null &&
      (isOfBox(measure, 'root') || isOfBox(measure, 'direct')),
  );
  const families = [...new Set([...familiesUsed(before, 'root'), ...familiesUsed(before, 'direct')])];
  const shownBy = [contemplated.shownBy, ...measureRefs(before)];
  const found = { families, count: families.length };
  if (families.length >= parameters.prevention.families) return met('first/prevention', found, shownBy);
  return families.length > 0 ? partly('first/some', found, shownBy) : violated('first/none', {}, shownBy);
}

function firstContemplated({ record, forces }: Inquiry): { week: number; shownBy: Reference } | null {
  const voted = record.drafts.flatMap(({ id, vote, carries }) =>
    vote !== null && carries.some(isForce) ? [{ week: vote.week, shownBy: ref('vote', id) }] : [],
  );
  const used = forces.map(({ week, subject }) => ({ week, shownBy: ref(subject.kind, subject.id) }));
  return [...voted, ...used].toSorted((one, other) => one.week - other.week)[0] ?? null;
}

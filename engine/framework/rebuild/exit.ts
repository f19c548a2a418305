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

/** [AS-41] RB-EXIT: was it thought through before entry how force was to end and what was to follow? */
export function findExit({ record, forces }: Inquiry): Finding {
  const [first] = forces;
  if (first === undefined) return notApplicable('unasked/no-force', {});
  const shownBy = forces.map(({ subject }) => ref(subject.kind, subject.id));
  if (forces.every(({ draft }) => draft?.exitPlan === true)) return met('exit/planned', {}, shownBy);
  const afterwards = record.measures.filter(
    ({ stage, origin, week }) => stage === 'rebuild' && origin.by === 'council' && week >= first.week,
  );
  const someExit = forces.some(({ draft }) => draft?.exitPlan === true);
  return afterwards.length > 0 || someExit
    ? partly('exit/afterwards', {}, [...shownBy, ...measureRefs(afterwards)])
    : violated('exit/none', {}, shownBy);
}

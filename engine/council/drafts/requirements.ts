import { type CriterionId, criterionIds } from '#engine/council/criteria.ts';
import type { MeasureFace } from '#engine/crisis/types.ts';
import type { Deck } from '#engine/session/deck.ts';
import { no, type Permit, yes } from '#engine/session/permit.ts';

/** As much of a text, written or still as it was typed, as is looked at before it is tabled. */
export interface Proposed {
  readonly chapterSeven: boolean;
  readonly operative: readonly { readonly measure: { readonly id: string } | null }[];
  /** What is said on each criterion and of the end; null where nothing is. */
  readonly forceCase: Readonly<Record<CriterionId, unknown>>;
  readonly exitPlan: unknown;
}

/** What a draft must have before it can be tabled, because of a measure it carries. */
export interface Requirements {
  /** The measure for which it must act under Chapter VII, or null. */
  readonly chapterSeven: MeasureFace | null;
  /** The measure by which it authorises force, or null. */
  readonly force: MeasureFace | null;
}

/** [DR-11] [DR-12] */
export function requirementsOf({ operative }: Pick<Proposed, 'operative'>, deck: Deck): Requirements {
  const faces = operative.flatMap(({ measure }) => {
    const dealt = measure === null ? undefined : deck[measure.id];
    return dealt === undefined ? [] : [dealt.face];
  });
  return {
    chapterSeven: faces.find(({ coercion }) => coercion >= 2) ?? null,
    force: faces.find(authorisesForce) ?? null,
  };
}

/** [DR-10] [DR-11] [DR-12] Whether a text has all that it must have to be tabled. */
export function readinessOf(text: Proposed, deck: Deck): Permit {
  if (text.operative.length === 0) return no('drafting/no-operative-paragraph');
  const { chapterSeven, force } = requirementsOf(text, deck);
  if (chapterSeven !== null && !text.chapterSeven) {
    return no('drafting/needs-chapter-seven', { measure: chapterSeven.id });
  }
  if (force === null) return yes;
  const [criterion, ...others] = criteriaUnargued(text);
  if (criterion !== undefined) {
    return no('drafting/needs-case', { measure: force.id, criterion, missing: others.length + 1 });
  }
  return text.exitPlan === null ? no('drafting/needs-exit-plan', { measure: force.id }) : yes;
}

/** Force without consent; or soldiers for what is imposed short of it. */
export function authorisesForce({ coercion, military }: MeasureFace): boolean {
  return coercion === 3 || (military && coercion === 2);
}

/** The criteria on which the sponsors have not made their case yet. */
export function criteriaUnargued({ forceCase }: Pick<Proposed, 'forceCase'>): readonly CriterionId[] {
  return criterionIds.filter((criterion) => forceCase[criterion] === null);
}

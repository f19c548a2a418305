import { type CriterionId, criterionIds } from '#engine/council/criteria.ts';
import type { MeasureFace } from '#engine/crisis/types.ts';
import type { Deck } from '#engine/session/deck.ts';
import type { Draft, DraftText } from './slice.ts';

/** What a draft must have before it can be tabled, because of a measure it carries. */
export interface Requirements {
  /** The measure for which it must act under Chapter VII, or null. */
  readonly chapterSeven: MeasureFace | null;
  /** The measure by which it authorises force, or null. */
  readonly force: MeasureFace | null;
}

/** [DR-11] [DR-12] */
export function requirementsOf({ operative }: Pick<DraftText, 'operative'>, deck: Deck): Requirements {
  const faces = operative.flatMap(({ measure }) => {
    const dealt = measure === null ? undefined : deck[measure.id];
    return dealt === undefined ? [] : [dealt.face];
  });
  return {
    chapterSeven: faces.find(({ coercion }) => coercion >= 2) ?? null,
    force: faces.find(authorisesForce) ?? null,
  };
}

/** Force without consent; or soldiers for what is imposed short of it. */
export function authorisesForce({ coercion, military }: MeasureFace): boolean {
  return coercion === 3 || (military && coercion === 2);
}

/** The criteria on which the sponsors have not made their case yet. */
export function criteriaUnargued({ forceCase }: Pick<Draft, 'forceCase'>): readonly CriterionId[] {
  return criterionIds.filter((criterion) => forceCase[criterion] === null);
}

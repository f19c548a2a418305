/**
 * The six criteria for military intervention (The Responsibility to Protect, 2001, synopsis and 4.15-4.43, 6.1-6.40): a
 * draft that authorises force makes its case on each, and a ballot may name them as its reasons.
 */
export const criterionIds = [
  'authority',
  'just-cause',
  'intention',
  'last-resort',
  'proportional-means',
  'prospects',
] as const;
export type CriterionId = (typeof criterionIds)[number];

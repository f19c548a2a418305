/** The six criteria for military intervention (ICISS 4.15-4.43; 6.1-6.40). All six are cumulative; none outweighs another. */
export const criteria = [
  'authority',
  'just-cause',
  'intention',
  'last-resort',
  'proportional-means',
  'prospects',
] as const;
export type Criterion = (typeof criteria)[number];

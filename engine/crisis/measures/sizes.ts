import type { EffectSize } from '#engine/crisis/measures/face-types.ts';

/** Middle of each class of size: points of an index, share of a flow or a stock. */
export const pointsOf: Readonly<Record<EffectSize, number>> = { S: 2.5, M: 8, L: 18, XL: 30 };
export const shareOf: Readonly<Record<EffectSize, number>> = { S: 0.065, M: 0.2, L: 0.45, XL: 0.75 };

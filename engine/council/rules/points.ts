import type { MajorityUse } from './pack.ts';

/**
 * `order`: the rules are not being followed. `motion`: whether a motion is in order. `nature`: whether a draft is a matter of procedure or of substance, the preliminary
 * question (statement of the sponsoring powers, San Francisco, 7 June 1945).
 */
export const pointKinds = ['order', 'nature', 'motion'] as const;
export type PointKind = (typeof pointKinds)[number];

/** What a pack says of a point. */
export interface PointRule {
  readonly kind: PointKind;
  /** Whether it may be raised while somebody speaks. */
  readonly interrupts: boolean;
  /** What overrules the chair's ruling on it, or null where the ruling is final. */
  readonly overruledBy: MajorityUse | null;
  /** Whether the chair may put it to the body instead of ruling. */
  readonly mayBePut: boolean;
}

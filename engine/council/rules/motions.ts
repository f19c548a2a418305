import type { MajorityUse } from './pack.ts';

/** Every motion that some pack knows. What each brings about is in `motions/effects.ts`. */
export const motionKinds = [
  'suspend',
  'adjourn',
  'adjourn-to',
  'refer',
  'postpone',
  'agenda',
  'invite',
  'take-up',
  'emergency-session',
] as const;
export type MotionKind = (typeof motionKinds)[number];

/** How many speak on a motion before it is decided, and for how many seconds each. */
export interface MotionDebate {
  readonly inFavour: number;
  readonly against: number;
  readonly seconds: number;
}

/** What a pack says of a motion. Its place in the pack's list is its precedence. */
export interface MotionRule {
  readonly kind: MotionKind;
  readonly majority: MajorityUse;
  /** Delegations that must second it before it is put. */
  readonly seconds: number;
  /** Null for a motion that is decided without debate. */
  readonly debate: MotionDebate | null;
}

import type { PublicSlice } from '#engine/session/slices.ts';
import { councilPack } from './council.ts';
import type { MotionKind, MotionRule } from './motions.ts';
import type { RulePack } from './pack.ts';
import type { PointKind, PointRule } from './points.ts';

/** The rules of a session: its own; the Council's for sessions made before rules could be chosen. */
export function rulesIn({ settings }: PublicSlice): RulePack {
  return settings?.rules ?? councilPack;
}

/** What the rules say of a motion, or null where they do not know it. */
export function motionRule({ motions }: RulePack, kind: MotionKind): MotionRule | null {
  return motions.find((rule) => rule.kind === kind) ?? null;
}

export function pointRule({ points }: RulePack, kind: PointKind): PointRule | null {
  return points.find((rule) => rule.kind === kind) ?? null;
}

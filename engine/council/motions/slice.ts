import type { MotionId, SeatId } from '#engine/kernel/ids.ts';
import type { MotionTerms } from './terms.ts';

/** `lapsed`: its meeting closed before it was decided. `out-of-order`: the chair ruled that it is not receivable. */
export const motionStatuses = [
  'pending',
  'carried',
  'rejected',
  'withdrawn',
  'out-of-order',
  'lapsed',
] as const;
export type MotionStatus = (typeof motionStatuses)[number];

/** A motion of procedure, from when it is proposed until what became of it. */
export interface Motion {
  readonly id: MotionId;
  readonly by: SeatId;
  readonly terms: MotionTerms;
  /** Delegations that second it, its mover not among them. */
  readonly seconds: readonly SeatId[];
  readonly turn: number;
  /** Somebody objected when the chair asked: it has to be voted on. */
  readonly objected: boolean;
  readonly status: MotionStatus;
}

export function findMotion(motions: readonly Motion[], id: MotionId): Motion | undefined {
  return motions.find((motion) => motion.id === id);
}

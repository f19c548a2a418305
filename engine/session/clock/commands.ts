import { z } from 'zod';
import { phases } from './events.ts';

/** What expires: the phase, the speech of whoever has the floor, the vote, what is left to rule on a point or to challenge it, a silence. */
export const deadlineKinds = ['phase', 'floor', 'vote', 'point', 'silence'] as const;
export type DeadlineKind = (typeof deadlineKinds)[number];

export const clockCommands = [
  z.strictObject({ type: z.literal('StartSession') }),
  z.strictObject({ type: z.literal('PauseClock'), overnight: z.boolean() }),
  z.strictObject({ type: z.literal('ResumeClock') }),
  z.strictObject({ type: z.literal('ExtendPhase'), seconds: z.int().min(15).max(3_600) }),
  z.strictObject({ type: z.literal('NextPhase'), leaving: z.enum(phases) }),
  z.strictObject({ type: z.literal('UndoStep') }),
  z.strictObject({ type: z.literal('BeginDebrief') }),
  z.strictObject({ type: z.literal('EndSession') }),
] as const;

/** Commands that the server gives itself. They have no schema on the wire: no device can send them. */
export type ClockHostCommand =
  | { readonly type: 'Expire'; readonly what: DeadlineKind; readonly deadline: number }
  | { readonly type: 'EndOutage'; readonly since: number }
  | { readonly type: 'PauseUnattended' };

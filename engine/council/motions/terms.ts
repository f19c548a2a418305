import { z } from 'zod';
import { draftId, seatId } from '#engine/session/schemas.ts';

const turn = z.int().min(1).max(200);

/** To whom a matter may be referred (rule 33). */
export const referees = ['committee', 'secretary-general', 'rapporteur'] as const;
export type Referee = (typeof referees)[number];

/** What a motion asks for, by its kind. */
export const motionTerms = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('suspend') }),
  z.strictObject({ kind: z.literal('adjourn') }),
  /** To adjourn to the meeting of a later phase. */
  z.strictObject({ kind: z.literal('adjourn-to'), turn, phase: z.enum(['negotiation', 'decision']) }),
  z.strictObject({ kind: z.literal('refer'), draft: draftId, to: z.enum(referees) }),
  /** Null postpones discussion indefinitely. */
  z.strictObject({ kind: z.literal('postpone'), draft: draftId, until: turn.nullable() }),
  /** To put the adoption of the agenda to the vote. */
  z.strictObject({ kind: z.literal('agenda') }),
  z.strictObject({ kind: z.literal('invite'), seat: seatId }),
  /** To take up again what was referred or postponed. */
  z.strictObject({ kind: z.literal('take-up'), draft: draftId }),
  /** To call an emergency special session of the General Assembly (General Assembly resolution 377 (V)). */
  z.strictObject({ kind: z.literal('emergency-session') }),
]);
export type MotionTerms = z.infer<typeof motionTerms>;

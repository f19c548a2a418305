import { z } from 'zod';
import type {
  AmendmentId,
  ConversationId,
  DraftId,
  Id,
  MotionId,
  ParagraphId,
  PartId,
  ParticipantId,
  PointId,
  QuestionId,
  SeatId,
  SilenceId,
  TextId,
} from '#engine/kernel/ids.ts';

/** Ids as they cross the wire: short, printable, and of the kind they claim to be for the compiler. */
function idSchema<Branded extends Id<string>>() {
  return z
    .string()
    .min(1)
    .max(64)
    .regex(/^[A-Za-z0-9._:-]+$/)
    .transform((value) => value as Branded);
}

export const seatId = idSchema<SeatId>();
export const participantId = idSchema<ParticipantId>();
export const draftId = idSchema<DraftId>();
export const paragraphId = idSchema<ParagraphId>();
export const questionId = idSchema<QuestionId>();
export const motionId = idSchema<MotionId>();
export const silenceId = idSchema<SilenceId>();
export const partId = idSchema<PartId>();
export const pointId = idSchema<PointId>();
export const amendmentId = idSchema<AmendmentId>();
export const conversationId = idSchema<ConversationId>();
export const textId = idSchema<TextId>();
export const plainId = z
  .string()
  .min(1)
  .max(64)
  .regex(/^[A-Za-z0-9._:-]+$/);

/** A text that a person wrote, of at most `max` characters, without control characters other than line breaks. */
export function writing(max: number) {
  return z
    .string()
    .trim()
    .min(1)
    .max(max)
    .refine((text) => !hasControlCharacters(text), { error: 'has characters that cannot be shown' });
}

function hasControlCharacters(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 0x7f || (code < 0x20 && code !== 0x0a && code !== 0x09)) return true;
  }
  return false;
}

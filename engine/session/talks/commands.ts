import { z } from 'zod';
import { conversationId, seatId, textId, writing } from '#engine/session/schemas.ts';
import { longestMessage } from '#engine/session/talks/limits.ts';

export const talkCommands = [
  z.strictObject({ type: z.literal('OpenConversation'), seats: z.array(seatId).min(1).max(40) }),
  z.strictObject({
    type: z.literal('SendMessage'),
    conversation: conversationId,
    body: writing(longestMessage),
  }),
  z.strictObject({
    type: z.literal('HideMessage'),
    conversation: conversationId,
    message: textId,
    hidden: z.boolean(),
  }),
  z.strictObject({ type: z.literal('ReportMessage'), conversation: conversationId, message: textId }),
] as const;

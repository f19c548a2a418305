import type { ConversationId, ParticipantId, SeatId } from '#engine/kernel/ids.ts';

/**
 * Who an event is for. An event changes the slice of its audience and no other, so what a viewer was never sent
 * cannot leak. `vault` is for nobody: the model's hidden state and what bots weighed stay on the server.
 */
export type Audience = 'public' | 'facilitators' | 'vault' | `seat:${SeatId}` | `talk:${ConversationId}`;

/** Whether the debrief opens an event to everyone. Said where the event is written; conversations never open. */
export type Opens = 'debrief' | 'never';

/** Who looks at a session, as the store knows them; never as a message claims. */
export type Viewer =
  | { readonly kind: 'participant'; readonly participant: ParticipantId }
  | { readonly kind: 'facilitator' }
  | { readonly kind: 'projector' };

export const seatAudience = (seat: SeatId): Audience => `seat:${seat}`;
export const talkAudience = (conversation: ConversationId): Audience => `talk:${conversation}`;

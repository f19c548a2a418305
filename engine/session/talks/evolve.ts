import type { ConversationId, ParticipantId, SeatId, TextId } from '#engine/kernel/ids.ts';
import type { Instant } from '#engine/kernel/instant.ts';
import type { TalkEvent } from './events.ts';

export interface Message {
  readonly id: TextId;
  readonly seat: SeatId | 'facilitators';
  readonly author: ParticipantId | null;
  readonly at: Instant;
  readonly hidden: boolean;
}

/** One conversation, held by its seats and the facilitators. */
export interface TalkSlice {
  readonly conversation: ConversationId;
  readonly seats: readonly SeatId[];
  readonly messages: readonly Message[];
}

export function evolveTalk(talk: TalkSlice | undefined, event: TalkEvent): TalkSlice {
  switch (event.type) {
    case 'ConversationOpened':
      return { conversation: event.conversation, seats: event.seats, messages: talk?.messages ?? [] };
    case 'MessageSent': {
      const { conversation, message, seat, author, at } = event;
      const held = talk ?? { conversation, seats: [], messages: [] };
      return { ...held, messages: [...held.messages, { id: message, seat, author, at, hidden: false }] };
    }
    case 'MessageHidden': {
      const held = talk ?? { conversation: event.conversation, seats: [], messages: [] };
      return {
        ...held,
        messages: held.messages.map((message) =>
          message.id === event.message ? { ...message, hidden: event.hidden } : message,
        ),
      };
    }
  }
}

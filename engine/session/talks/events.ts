import type { ConversationId, ParticipantId, SeatId, TextId } from '#engine/kernel/ids.ts';
import type { Instant } from '#engine/kernel/instant.ts';

/** A conversation's own facts, for those who are in it and the facilitators. They are never undone and never open. */
export type TalkEvent =
  | {
      readonly type: 'ConversationOpened';
      readonly conversation: ConversationId;
      readonly seats: readonly SeatId[];
    }
  | {
      readonly type: 'MessageSent';
      readonly conversation: ConversationId;
      readonly message: TextId;
      readonly seat: SeatId | 'facilitators';
      readonly author: ParticipantId | null;
      readonly at: Instant;
    }
  | {
      readonly type: 'MessageHidden';
      readonly conversation: ConversationId;
      readonly message: TextId;
      readonly hidden: boolean;
    };

/** For the facilitators alone: somebody asks them to look at a message. */
export type ReportEvent = {
  readonly type: 'MessageReported';
  readonly conversation: ConversationId;
  readonly message: TextId;
  readonly reporter: ParticipantId;
};

import type { SeatFace } from '#app/_shared/seat-face.ts';
import type { ConversationId, TextId } from '#engine/kernel/ids.ts';
import type { Instant } from '#engine/kernel/instant.ts';
import type { Permit } from '#engine/session/permit.ts';

/** A conversation in the list. */
export interface ConversationView {
  readonly id: ConversationId;
  /** The other seats' names, joined; for facilitators all of them. */
  readonly name: string;
  readonly seats: readonly SeatFace[];
  readonly unread: number;
  /** The newest message in short; null before the first. */
  readonly last: string | null;
}

/** A message as this reader sees it. */
export interface MessageView {
  readonly id: TextId;
  readonly from: SeatFace | 'facilitators';
  /** The person's name, where a delegation has several. */
  readonly author: string | null;
  readonly mine: boolean;
  /** Null while the words are on their way. */
  readonly body: string | null;
  readonly at: Instant;
  readonly state: 'sent' | 'sending' | 'failed' | 'hidden';
  readonly acts: readonly MessageAct[];
}

export const MESSAGE_ACTS = ['hide', 'show', 'report'] as const;
export type MessageAct = (typeof MESSAGE_ACTS)[number];

/** An open conversation. */
export interface ThreadView {
  readonly conversation: ConversationView;
  readonly messages: readonly MessageView[];
  readonly send: Permit;
}

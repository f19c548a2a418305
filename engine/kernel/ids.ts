/**
 * Branded ids: strings at run time, told apart by the compiler. Ids that people's devices make (commands)
 * are checked at the wire; ids of rows (sessions, participants) are made by the server; ids inside a session
 * (drafts, paragraphs, conversations) are counted by the rules and so are the same on every replay.
 */
declare const brand: unique symbol;
export type Id<Kind extends string> = string & { readonly [brand]: Kind };

export type SessionId = Id<'session'>;
export type ParticipantId = Id<'participant'>;
export type SeatId = Id<'seat'>;
export type CommandId = Id<'command'>;
export type DraftId = Id<'draft'>;
export type ParagraphId = Id<'paragraph'>;
/** A question put to the vote that is not a whole draft: a motion, a ruling, an amendment, a part. */
export type QuestionId = Id<'question'>;
export type MotionId = Id<'motion'>;
export type SilenceId = Id<'silence'>;
export type PartId = Id<'part'>;
export type PointId = Id<'point'>;
export type AmendmentId = Id<'amendment'>;
export type ConversationId = Id<'conversation'>;
/** A text that a person wrote, kept in a table beside the log so that it can be hidden or erased. */
export type TextId = Id<'text'>;
/** A key into the scenario's own texts, resolved by language where it is shown. */
export type TextKey = Id<'text-key'>;

/** Names a string as an id of some kind. Use it where an id enters: the store, the wire, a test. */
export function id<Branded extends Id<string>>(value: string): Branded {
  return value as Branded;
}

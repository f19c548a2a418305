import { z } from 'zod';
import type { CommandId, ParticipantId, SessionId } from '#engine/kernel/ids.ts';
import type { Instant } from '#engine/kernel/instant.ts';
import { sessionCommand } from '#engine/session/commands.ts';
import type { SessionEvent } from '#engine/session/events.ts';
import type { Rejection } from '#engine/session/rejection.ts';
import type { SliceName } from '#engine/session/view.ts';

// ---- from a client ----

/**
 * What a socket says when it connects, beside its cookie: which session it opens and as what. Whether it may, the store
 * says. `after` is the newest sequence number that it holds, when it comes back.
 */
export const opening = z.strictObject({
  version: z.int(),
  session: z
    .string()
    .min(1)
    .max(64)
    .transform((value) => value as SessionId),
  as: z.enum(['participant', 'facilitator', 'projector']),
  /** A projector that no facilitator opened shows that it knows the join code. */
  code: z.string().max(16).optional(),
  after: z.int().min(0).optional(),
});
export type Opening = z.infer<typeof opening>;

/** A command with the id that its device made: sent twice it happens once and is answered alike. */
export const commandMessage = z.strictObject({
  id: z
    .string()
    .regex(/^[A-Za-z0-9_-]{8,40}$/, { error: 'must be 8 to 40 letters, digits, hyphens or underscores' })
    .transform((value) => value as CommandId),
  command: sessionCommand,
});
export type CommandMessage = z.input<typeof commandMessage>;

export type CommandReply =
  | { readonly ok: true; readonly seq: number }
  | { readonly ok: false; readonly rejection: Rejection };

export interface ClientMessages {
  command: (message: unknown, reply: (answer: CommandReply) => void) => void;
  /** Something was missed: the client asks for the rest after the newest number that it holds. */
  resync: (after: number) => void;
}

// ---- from the server ----

/**
 * An event as it crosses the wire, of one slice: what folding needs, and no more, since most are sent to a whole class. Who
 * brought it about and when is in the record.
 */
export interface SentEvent {
  readonly seq: number;
  readonly event: SessionEvent;
}

/** Bodies of texts that people wrote, by id; null where it is hidden or was erased. */
export type SentTexts = Readonly<Record<string, string | null>>;

/**
 * Slices as of one sequence number, each as JSON that was encoded once. `whole`: these are all that the viewer holds now;
 * otherwise they are added to what the viewer holds.
 */
export interface SlicesMessage {
  readonly seq: number;
  readonly whole: boolean;
  readonly slices: Readonly<Partial<Record<SliceName, string>>>;
  readonly texts: SentTexts;
  readonly now: Instant;
}

/** A commit's events for one private slice. Always before the closing frame of the same commit. */
export interface PrivateFrame {
  readonly slice: SliceName;
  readonly events: readonly SentEvent[];
  readonly texts: SentTexts;
}

/**
 * Ends one commit or several: the events of one slice, the public one or the only one that a commit touches, and the numbers
 * that it closes, `from + 1 … to`. A number in it that the viewer has not received is not for that viewer. A `from` beyond the
 * number held last means that something was missed; one before it is usual, as not every commit is told to everybody at once.
 */
export interface ClosingFrame extends PrivateFrame {
  readonly from: number;
  readonly to: number;
  readonly now: Instant;
}

/** What a viewer missed, slice by slice, in one piece. */
export interface MissedMessage {
  readonly from: number;
  readonly to: number;
  readonly frames: readonly PrivateFrame[];
  readonly now: Instant;
}

export type Names = Readonly<Record<ParticipantId, string>>;

/** Why a socket is let go, so that its page can say what to do next. */
export const partings = ['moved', 'removed', 'deleted', 'signed-out', 'upgrade', 'shutdown'] as const;
export type Parting = (typeof partings)[number];

export interface ServerMessages {
  slices: (message: SlicesMessage) => void;
  frame: (message: PrivateFrame) => void;
  close: (message: ClosingFrame) => void;
  missed: (message: MissedMessage) => void;
  names: (names: Names) => void;
  presence: (here: readonly ParticipantId[]) => void;
  part: (why: Parting) => void;
}

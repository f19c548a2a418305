import type { CommandId, SessionId, TextId } from '#engine/kernel/ids.ts';
import type { Instant } from '#engine/kernel/instant.ts';
import type { Actor } from '#engine/session/actor.ts';
import type { Audience, Opens } from '#engine/session/audience.ts';
import type { Rejection } from '#engine/session/rejection.ts';

/** An event as stored: numbered without gaps in its session, and permanent. `version` counts shapes of its type. */
export interface Recorded<Event extends { readonly type: string } = { readonly type: string }> {
  readonly seq: number;
  readonly at: Instant;
  readonly actor: Actor;
  readonly audience: Audience;
  readonly opens: Opens;
  readonly command: CommandId;
  readonly version: number;
  readonly event: Event;
}

/** What became of a command: kept in the same transaction as its events, so that sent twice it is answered alike. */
export type CommandOutcome =
  | { readonly accepted: true; readonly from: number; readonly to: number }
  | { readonly accepted: false; readonly rejection: Rejection };

export interface CommandRecord {
  readonly id: CommandId;
  readonly outcome: CommandOutcome;
}

/** A text that a person wrote: a message, a clause, a reason. The log names it by id and never holds it. */
export interface AuthoredText {
  readonly id: TextId;
  readonly audience: Audience;
  readonly author: string;
  readonly body: string;
}

/** What one commit adds to one session: events `from + 1 … to`, the outcomes of commands, and the texts they name. */
export interface Batch<Event extends { readonly type: string } = { readonly type: string }> {
  readonly session: SessionId;
  readonly from: number;
  readonly to: number;
  readonly events: readonly Recorded<Event>[];
  readonly commands: readonly CommandRecord[];
  readonly texts: readonly AuthoredText[];
}

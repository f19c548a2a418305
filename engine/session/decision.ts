import type { KnownAnswer } from '#engine/crisis/capital.ts';
import type { CommandId, TextId } from '#engine/kernel/ids.ts';
import { id } from '#engine/kernel/ids.ts';
import type { Instant } from '#engine/kernel/instant.ts';
import { ok, type Result, refuse } from '#engine/kernel/result.ts';
import type { Scenario } from '#engine/scenario/scenario.ts';
import type { Actor } from '#engine/session/actor.ts';
import type { Audience, Opens } from '#engine/session/audience.ts';
import type {
  FacilitatorsEvent,
  PublicEvent,
  SeatEvent,
  TalkEvent,
  VaultEvent,
} from '#engine/session/events.ts';
import type { AuthoredText } from '#engine/session/record.ts';
import { type Rejection, rejection } from '#engine/session/rejection.ts';

/** An event with the audience it is written for; the audience's kind says which events it may be. */
export type NewEvent =
  | { readonly audience: 'public'; readonly opens: Opens; readonly event: PublicEvent }
  | { readonly audience: 'facilitators'; readonly opens: Opens; readonly event: FacilitatorsEvent }
  | { readonly audience: 'vault'; readonly opens: Opens; readonly event: VaultEvent }
  | { readonly audience: `seat:${string}` & Audience; readonly opens: Opens; readonly event: SeatEvent }
  | { readonly audience: `talk:${string}` & Audience; readonly opens: 'never'; readonly event: TalkEvent };

/** What a command brings about: facts in order, and the texts that they name. */
export interface Decided {
  readonly events: readonly NewEvent[];
  readonly texts: readonly AuthoredText[];
}

export type Decision = Result<Decided, Rejection>;

/** What a decision rests on beside the state: who acts, when, on which command, in which scenario and with which dice. */
export interface DecideContext {
  readonly actor: Actor;
  readonly now: Instant;
  readonly command: CommandId;
  readonly scenario: Scenario;
  readonly seed: string;
  /** What the capital says when it is asked, where that is known beforehand: a playthrough of what happened. */
  readonly capitalSays?: KnownAnswer;
}

export function decided(...events: readonly NewEvent[]): Decision {
  return ok({ events, texts: [] });
}

export function decidedWith(texts: readonly AuthoredText[], ...events: readonly NewEvent[]): Decision {
  return ok({ events, texts });
}

export function rejected(code: Rejection['code'], params: Rejection['params'] = {}): Decision {
  return refuse(rejection(code, params));
}

/** A fact for everyone. Public facts have nothing left to open. */
export function toAll(event: PublicEvent): NewEvent {
  return { audience: 'public', opens: 'never', event };
}

/** The nth text that a command brings: its id follows from the command's, so that a repeated command names the same. */
export function authoredText(
  context: DecideContext,
  nth: number,
  audience: Audience,
  body: string,
): AuthoredText & { readonly id: TextId } {
  return {
    id: id<TextId>(`${context.command}.${nth}`),
    audience,
    author: authorOf(context.actor),
    body,
  };
}

function authorOf(actor: Actor): string {
  switch (actor.by) {
    case 'participant':
      return actor.participant;
    case 'facilitator':
      return `facilitator:${actor.facilitator}`;
    case 'bot':
      return `bot:${actor.seat}`;
    case 'clock':
    case 'host':
      return actor.by;
  }
}

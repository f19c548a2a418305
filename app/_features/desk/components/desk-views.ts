import type { SeatFace } from '#app/_shared/seat-face.ts';
import type { Stage } from '#engine/crisis/measures/face-types.ts';
import type { ConversationId, ParticipantId, TextId } from '#engine/kernel/ids.ts';
import type { Duration } from '#engine/kernel/instant.ts';
import type { Phase } from '#engine/session/clock/events.ts';
import type { Permit } from '#engine/session/permit.ts';

export const CLOCK_ACTS = [
  'start',
  'pause',
  'overnight',
  'resume',
  'extend',
  'next',
  'undo',
  'bookmark',
  'debrief',
  'end',
] as const;
export type ClockAct = (typeof CLOCK_ACTS)[number];

/** The key of each act that has one. What ends things has none. */
export const CLOCK_KEYS: Readonly<Partial<Record<ClockAct, string>>> = {
  start: 'S',
  pause: 'P',
  resume: 'P',
  extend: 'E',
  next: 'N',
  undo: 'U',
  bookmark: 'M',
};

/** Acts on the clock that make sense now; the others are left out. */
export type ClockActs = Readonly<
  Partial<Record<ClockAct, { readonly permit: Permit; readonly busy: boolean }>>
>;

/** What ending the present phase begins. */
export type NextStep =
  | { readonly is: 'phase'; readonly phase: Phase }
  | { readonly is: 'turn'; readonly turn: number }
  | { readonly is: 'debrief' };

/** Somebody as the facilitator sees them. */
export interface DeskPerson {
  readonly id: ParticipantId;
  readonly name: string;
  readonly presence: 'here' | 'away' | 'out';
  readonly muted: boolean;
  readonly leads: boolean;
  /** Far less than the others have said, written and proposed. */
  readonly quiet: boolean;
  readonly spoke: Duration;
  readonly messages: number;
  readonly proposals: number;
}

/** Somebody whom a facilitator took out of the session. */
export interface RemovedPerson {
  readonly id: ParticipantId;
  readonly name: string;
}

export interface DeskSeat extends SeatFace {
  readonly group: 'members' | 'others';
  readonly keptBy: 'bot' | 'people';
  /** To whom the seat may be handed: a bot while nobody in it is here, its people while a bot plays. Null: neither. */
  readonly handOver: 'bot' | 'people' | null;
  readonly people: readonly DeskPerson[];
}

/** A change that the turn would bring, in truth. */
export interface PreviewChange {
  readonly indicator: string;
  /** Null for the country. */
  readonly region: string | null;
  readonly name: string;
  readonly from: number;
  readonly to: number;
  /** Decimals that mean something. */
  readonly digits: 0 | 1;
  readonly worse: boolean;
  /** What moves it, strongest first, as sentences. */
  readonly causes: readonly string[];
  /** A facilitator's change: the value asked for, and why; null where it is the model's own. */
  readonly adjusted: { readonly to: number; readonly reason: string } | null;
}

export interface PreviewView {
  readonly turn: number;
  readonly stage: { readonly from: Stage; readonly to: Stage };
  readonly released: boolean;
  /** What moves or was changed by a facilitator, the most telling first. */
  readonly changes: readonly PreviewChange[];
  /** What stays as it is: it may be changed, too. */
  readonly still: readonly PreviewChange[];
  readonly notices: readonly string[];
  readonly news: readonly PreviewNews[];
  readonly measures: readonly { readonly id: string; readonly name: string; readonly status: string }[];
  readonly adjust: Permit;
}

export interface PreviewNews {
  readonly id: string;
  readonly headline: string;
  readonly body: string;
  /** Null: everyone reads it. */
  readonly seats: readonly SeatFace[] | null;
}

export interface InjectView {
  readonly id: string;
  readonly headline: string;
  readonly body: string;
  /** Null: everyone reads it. */
  readonly seats: readonly SeatFace[] | null;
  /** The turn in which it was released; null while it was not. */
  readonly usedIn: number | null;
  readonly release: Permit;
}

export interface ReportView {
  readonly conversation: ConversationId;
  readonly message: TextId;
  readonly body: string;
  readonly author: string;
  readonly reporter: string;
  readonly hidden: boolean;
}

export interface MomentView {
  readonly turn: number;
  readonly note: string;
}

import type { CrisisSetup, MeasureId, RegionId, Shock } from '#engine/crisis/types.ts';
import type { SeatId, TextKey } from '#engine/kernel/ids.ts';
import type { Phase } from '#engine/session/clock/events.ts';
import type { SessionLength } from '#engine/session/settings.ts';
import type { Expression } from './expressions/expression.ts';
import type { BallotName } from './expressions/facts.ts';
import type { ScenarioTexts } from './texts.ts';

/**
 * A scenario, checked and compiled: plain JSON, kept whole inside a session, so that an upgrade never changes a
 * session that runs. It holds every secret of the scenario; browsers get `scenarioFace` of it and texts one by one.
 */
export interface Scenario {
  /** The shape of this record; a later shape gets a later number and an upcaster. */
  readonly format: 1;
  readonly slug: string;
  /** The content's own version, raised by its author with every change that players would notice. */
  readonly version: number;
  /** `invented`: the country does not exist; `historical`: after a real case, with its sources. */
  readonly setting: 'invented' | 'historical';
  readonly level: ScenarioLevel;
  readonly title: TextKey;
  readonly summary: TextKey;
  /** Says whose Council membership is borrowed and that the crisis is invented, or which sources it rests on. */
  readonly origin: TextKey;
  readonly background: TextKey;
  readonly contentNote: TextKey;
  readonly facilitatorGuide: TextKey;
  readonly calendar: Calendar;
  readonly country: Country;
  readonly lengths: Readonly<Record<SessionLength, LengthPlan>>;
  readonly seats: readonly Seat[];
  /** Council seats in the order in which they preside, a month each; the first presides when the session starts. */
  readonly presidency: readonly SeatId[];
  readonly deck: readonly DeckEntry[];
  readonly crisis: CrisisSetup;
  readonly events: readonly ScriptedEvent[];
  /** In the order in which they are tried when the session ends; the last has no condition. */
  readonly endings: readonly Ending[];
  readonly questions: readonly TextKey[];
  readonly texts: ScenarioTexts;
}

export const scenarioLevels = ['introductory', 'intermediate', 'advanced'] as const;
export type ScenarioLevel = (typeof scenarioLevels)[number];

export interface Calendar {
  /** The first day of the first week, `YYYY-MM-DD`. */
  readonly start: string;
}

export interface Country {
  readonly name: TextKey;
  /** "of the Republic of …", for headings of documents. */
  readonly formalName: TextKey;
  readonly capital: TextKey;
  /** The map's size in its own units; regions and labels are placed within it. */
  readonly map: { readonly width: number; readonly height: number };
  readonly regions: readonly Region[];
  readonly surroundings: readonly Surrounding[];
}

export interface Region {
  readonly id: RegionId;
  readonly name: TextKey;
  readonly description: TextKey;
  readonly population: number;
  /** The outline, clockwise or not, closed by itself; points are [x, y] from the top left. */
  readonly outline: readonly Point[];
  /** Where its name stands. */
  readonly label: Point;
  readonly neighbours: readonly RegionId[];
}

export type Point = readonly [number, number];

/** What lies around the country on its map: neighbouring states, a sea. */
export interface Surrounding {
  readonly id: string;
  readonly name: TextKey;
  readonly label: Point;
  /** The regions that border it. */
  readonly borders: readonly RegionId[];
}

export interface LengthPlan {
  readonly turns: number;
  readonly weeksPerTurn: number;
  /** Minutes to read one's brief before the first turn. */
  readonly readingMinutes: number;
  /** Minutes of each phase, the same in every turn. */
  readonly phases: Readonly<Record<Phase, number>>;
  readonly debriefMinutes: number;
}

export const seatKinds = [
  'permanent-member',
  'elected-member',
  'concerned-state',
  'neighbour',
  'regional-organisation',
  'secretariat',
  'ngo',
  'press',
] as const;
export type SeatKind = (typeof seatKinds)[number];

export interface Seat {
  readonly id: SeatId;
  readonly kind: SeatKind;
  readonly name: TextKey;
  /** One public line: what this seat is in the crisis. */
  readonly role: TextKey;
  readonly sign: SeatSign;
  readonly setting: 'real' | 'invented';
  /** Who is filled first as people arrive: 1 before 2. No two seats share a rank. */
  readonly rank: number;
  /** Votes of the public record on which the seat's stance rests; shown to everybody. Empty for invented seats. */
  readonly sources: readonly VoteSource[];

  // From here on: secret until the debrief, but to the seat itself.
  readonly brief: TextKey;
  readonly objectives: readonly Objective[];
  readonly means: SeatMeans;
  readonly stance: Stance;
}

/** A flag by its ISO 3166-1 alpha-2 code, or one of the product's own emblems. */
export type SeatSign =
  | { readonly kind: 'flag'; readonly country: string }
  | { readonly kind: 'emblem'; readonly emblem: EmblemId };

export const emblemIds = [
  'concerned-state',
  'neighbour',
  'regional-organisation',
  'united-nations',
  'relief',
  'rights',
  'press',
] as const;
export type EmblemId = (typeof emblemIds)[number];

/** What a seat may spend or pledge over the whole session. */
export interface SeatMeans {
  readonly politicalCapital: number;
  readonly troops: number;
  readonly police: number;
  /** Millions of US dollars. */
  readonly money: number;
}

export interface Objective {
  readonly id: string;
  readonly text: TextKey;
  /** The weights of a seat's objectives add up to 1. */
  readonly weight: number;
  readonly met: Expression;
  readonly partly: Expression;
}

/** A row of the public voting record. */
export interface VoteSource {
  /** The symbol of the resolution or draft: `S/RES/1973`. */
  readonly symbol: string;
  readonly date: string;
  readonly topic: string;
  readonly position: BallotName;
}

/**
 * How a bot in this seat leans. Every leaning is from -1 (opposed on principle) over 0 (open) to 1 (seeks it); the bot
 * weighs it beside its objectives.
 */
export interface Stance {
  readonly leanings: Readonly<Record<LeaningId, number>>;
  /** Leanings on single measures that go beyond the general ones. */
  readonly measures: Readonly<Partial<Record<MeasureId, number>>>;
  readonly redLines: readonly RedLine[];
  readonly conditions: readonly Condition[];
}

/**
 * `consent`: acting only with the capital's consent; `pressure`, `coercion`, `force`: measures of coercion level 1, 2
 * and 3; `military`: soldiers on the ground with consent; `justice`: prosecution; `publicity`: naming and reporting;
 * `spending`: paying for what others do.
 */
export const leaningIds = [
  'consent',
  'pressure',
  'coercion',
  'force',
  'military',
  'justice',
  'publicity',
  'spending',
] as const;
export type LeaningId = (typeof leaningIds)[number];

/** A draft for which `crossed` holds is never supported. */
export interface RedLine {
  readonly id: string;
  readonly text: TextKey;
  readonly crossed: Expression;
  readonly ballot: 'no' | 'abstain';
}

/** What persuades the seat, or puts it off: while `when` holds of a draft, its worth to the seat changes by `shift` (-1 to 1). */
export interface Condition {
  readonly id: string;
  readonly text: TextKey;
  readonly when: Expression;
  readonly shift: number;
}

/** A measure of this scenario's deck, and who may bring it about. */
export interface DeckEntry {
  readonly measure: MeasureId;
  /** Whether an operative clause of a resolution may carry it. */
  readonly council: boolean;
  /** The seats that may take it as a move. */
  readonly takers: readonly SeatId[];
}

/** Something that the scenario brings in by itself, once, when its condition holds in its window. */
export interface ScriptedEvent {
  readonly id: string;
  readonly when: Expression;
  /** Weeks in which it may happen, both included; the first week of the session is 1. */
  readonly window: { readonly from: number; readonly to: number };
  /** The chance of happening in each week of the window in which `when` holds, in (0, 1]. */
  readonly chance: number;
  /** The weeks after which it may happen again, or null for once only. */
  readonly againAfter: number | null;
  /** Weeks for which its factors on killing and fighting stand at their full worth, from the week in which it happens. */
  readonly lasts: number;
  readonly effects: readonly ScriptedEffect[];
  readonly headline: TextKey;
  readonly body: TextKey;
  /** Who hears of it, and when not everybody, which seats. */
  readonly audience: 'public' | readonly SeatId[];
}

/** A shock on a true value; the session names its event as the source. */
export type ScriptedEffect = Omit<Shock, 'kind' | 'source'>;

export interface Ending {
  readonly id: string;
  readonly when: Expression;
  readonly title: TextKey;
  readonly text: TextKey;
}

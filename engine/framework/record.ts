import type { Criterion } from './criteria.ts';
import type { Purpose } from './purposes.ts';

/**
 * What the assessment judges: a plain account of a crisis and of what was done about it. It knows nothing of how a session
 * keeps these facts, and could as well be written by hand from a real case.
 *
 * Weeks are numbers of weeks lived through: 0 is how things stood at the start, and what was decided "in week 4" was decided
 * when four weeks had passed. Persons and rates are true values unless they are said to be reported.
 */
export interface AssessedRecord {
  /** From week 0 to the last one lived through. */
  readonly weeks: readonly AssessedWeek[];
  /** The same crisis left alone with the same dice: what it would have cost by the end of each week. */
  readonly leftAlone: readonly { readonly week: number; readonly totals: HarmTotals }[];
  readonly country: AssessedCountry;
  readonly reports: readonly AssessedReport[];
  readonly measures: readonly AssessedMeasure[];
  readonly drafts: readonly AssessedDraft[];
  /** When the crisis was discussed by a body that can act. */
  readonly discussions: readonly Discussion[];
  readonly answers: readonly CapitalAnswered[];
  /** Who took part, by a speech, a move or a pledge. */
  readonly participation: readonly Participation[];
}

/** Persons since the first week. `intervenerHarm` is counted apart from `civilianDeaths`. */
export interface HarmTotals {
  readonly civilianDeaths: number;
  readonly battleDeaths: number;
  /** Dead of want: hunger, disease, exposure. */
  readonly excessDeaths: number;
  /** Civilians killed by those who intervened. */
  readonly intervenerHarm: number;
  readonly everDisplaced: number;
}

/** Indices from 0 to 100 on which lines rest. */
export const assessedIndices = [
  'atrocity-risk',
  'regime-intent',
  'state-capacity',
  'humanitarian-access',
  'evidence-quality',
  'peace-momentum',
  'wider-war-risk',
  'relapse-risk',
  'accountability',
] as const;
export type AssessedIndex = (typeof assessedIndices)[number];

export type AssessedStage = 'prevent' | 'react' | 'rebuild';
export type AssessedSettlement =
  | 'none'
  | 'ceasefire'
  | 'agreement'
  | 'victory-of-state'
  | 'victory-of-armed-group';

/** A week in truth. */
export interface AssessedWeek {
  readonly week: number;
  readonly stage: AssessedStage;
  readonly settlement: AssessedSettlement;
  readonly totals: HarmTotals;
  readonly indices: Readonly<Record<AssessedIndex, number>>;
  /** By region: displaced inside and refugees together, persons. */
  readonly uprooted: Readonly<Record<string, number>>;
}

export interface AssessedCountry {
  readonly perpetrator: 'state' | 'armed-group' | 'both';
  /** Mark (0..100) of an exclusionary policy of those in power: without one, flight is no expulsion. */
  readonly exclusion: number;
  /** By region: people of the groups under threat, persons. */
  readonly threatened: Readonly<Record<string, number>>;
}

/** What the world was told at the end of a week. */
export interface AssessedReport {
  readonly week: number;
  readonly warning: 'none' | 'watch' | 'alert';
}

/** In which capacity somebody acts. */
export const parts = [
  'council-member',
  'concerned-state',
  'neighbour',
  'regional-organisation',
  'secretariat',
  'ngo',
  'press',
] as const;
export type Part = (typeof parts)[number];

export interface Actor {
  readonly seat: string;
  readonly part: Part;
}

export type AssessedCoercion = 0 | 1 | 2 | 3;

/** One taking of a measure. */
export interface AssessedMeasure {
  readonly id: string;
  /** The catalogue's name of what was done. */
  readonly measure: string;
  /** The report's tool it is an instance of: RC-, DP-, RE- or RB- ids. */
  readonly tool: string | null;
  readonly stage: AssessedStage;
  readonly coercion: AssessedCoercion;
  readonly military: boolean;
  readonly purposes: readonly Purpose[];
  readonly origin: { readonly by: 'council'; readonly draft: string } | ({ readonly by: 'seat' } & Actor);
  readonly week: number;
  /** The concerned state's. */
  readonly consent: 'given' | 'absent' | 'withdrawn' | 'not-needed';
  /** Pledged of what was asked, 0..1: of the scarcest kind. Null where it asks for nothing. */
  readonly pledgedShare: number | null;
  /** The week from which its conditions held (consent, access, resources); null while they do not. */
  readonly readyWeek: number | null;
  /** The first and the last week in which it acted; `until` is null while it still does. Null when it never acted. */
  readonly acted: { readonly from: number; readonly until: number | null } | null;
  /** For how long it is meant; null is "until ended". */
  readonly mandatedWeeks: number | null;
  /** Proved useless, and why: a reason that the record can cite for last resort. */
  readonly futile: { readonly since: number; readonly reason: string } | null;
  /** Whoever gave troops, police or money to it. */
  readonly contributors: readonly Actor[];
}

export type DraftOutcome = 'written' | 'tabled' | 'adopted' | 'vetoed' | 'failed' | 'withdrawn';

export interface CarriedClause {
  readonly measure: string;
  readonly coercion: AssessedCoercion;
  readonly military: boolean;
}

export interface AssessedDraft {
  readonly id: string;
  readonly author: Actor;
  readonly outcome: DraftOutcome;
  readonly chapterSeven: boolean;
  readonly carries: readonly CarriedClause[];
  /** On which criteria the sponsors made a case. */
  readonly claims: readonly Criterion[];
  /** Whether it says how force is to end and what is to follow. */
  readonly exitPlan: boolean;
  /** Null before any vote. */
  readonly vote: AssessedVote | null;
}

export interface AssessedVote {
  readonly week: number;
  readonly inFavour: number;
  /** Permanent members whose negative vote blocked it. */
  readonly vetoedBy: readonly string[];
  readonly ballots: readonly {
    readonly seat: string;
    readonly inFavour: boolean;
    readonly reasons: readonly Criterion[];
  }[];
}

/** The Council, a regional body, or the Secretary-General by Article 99. */
export interface Discussion {
  readonly week: number;
  readonly body: 'council' | 'regional' | 'secretary-general';
}

export const capitalMatters = ['observers', 'mission', 'access', 'talks', 'restraint'] as const;
export type CapitalMatter = (typeof capitalMatters)[number];

/** What the concerned state's capital answered, or took back. */
export interface CapitalAnswered {
  readonly id: string;
  readonly about: CapitalMatter;
  readonly is: 'granted' | 'refused' | 'withdrawn';
  readonly week: number;
  /** Whether its ambassador said so: unsaid it binds nobody. */
  readonly brought: boolean;
}

export interface Participation extends Actor {
  readonly week: number;
}

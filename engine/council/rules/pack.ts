import type { CastableBallot } from '#engine/council/ballots.ts';
import type { SilenceKind } from '#engine/council/silence/slice.ts';
import type { MajorityRule } from './majority.ts';
import type { MotionRule } from './motions.ts';
import type { PointRule } from './points.ts';

export const packIds = ['council', 'model-un'] as const;
export type PackId = (typeof packIds)[number];

/** What a question is: of substance, or of procedure, on which no permanent member can block (Article 27(2)). */
export const natures = ['substance', 'procedure'] as const;
export type Nature = (typeof natures)[number];

/** What a majority is asked for. */
export const majorityUses = ['substance', 'procedure', 'ruling', 'two-thirds', 'no-objection'] as const;
export type MajorityUse = (typeof majorityUses)[number];

/** How many must be there: a part of the members rounded up, a number of them, or nobody in particular. */
export type Quorum =
  | { readonly is: 'none' }
  | { readonly is: 'share'; readonly part: readonly [numerator: number, denominator: number] }
  | { readonly is: 'number'; readonly members: number };

/** Who chairs: the delegation that presides, the facilitators, or nobody, so that the meeting runs itself. */
export const chairKinds = ['participant', 'facilitator', 'computer'] as const;
export type ChairKind = (typeof chairKinds)[number];

/** To whom a speaker may give the time that is left. */
export const yieldKinds = ['chair', 'questions', 'delegation'] as const;
export type YieldKind = (typeof yieldKinds)[number];

/** Who is called next: in the order of asking (rule 27), or nobody twice before all who asked have spoken once. */
export const speakingOrders = ['as-asked', 'all-before-twice'] as const;
export type SpeakingOrder = (typeof speakingOrders)[number];

/** Lengths of time in seconds. */
export interface RuleTimes {
  readonly statement: number;
  /** An explanation of vote, and any speech in the decision phase. */
  readonly explanation: number;
  /** How long the vote on a draft stays open. */
  readonly vote: number;
  /** How long the vote on any other question stays open. */
  readonly question: number;
  /** How long a "does anybody object?" stays open. */
  readonly objection: number;
  /** In which the chair rules on a point; then the meeting goes on as it was. */
  readonly ruling: number;
  /** In which a ruling may be challenged. */
  readonly challenge: number;
  /** How long a text lies under silence. */
  readonly silence: number;
}

/**
 * The rules of a body as data. One engine reads them; two packs say how the Security Council and a Model UN committee do it, and
 * whoever hosts a session may change what circuits vary. Plain JSON: a session keeps its own.
 */
export interface RulePack {
  readonly id: PackId;
  /** Whether a permanent member's vote against blocks on matters of substance (Article 27(3)). */
  readonly vetoes: boolean;
  /** Whether a party to a dispute abstains on decisions under Chapter VI (Article 27(3), last half). */
  readonly partiesAbstain: boolean;
  readonly majorities: Readonly<Record<MajorityUse, MajorityRule>>;
  /** What may be cast, on each kind of question. */
  readonly ballots: Readonly<Record<Nature, readonly CastableBallot[]>>;
  readonly quorum: { readonly debate: Quorum; readonly vote: Quorum };
  readonly chair: { readonly by: ChairKind; readonly speaksLast: boolean };
  readonly speakers: { readonly order: SpeakingOrder; readonly yields: readonly YieldKind[] };
  /** Highest precedence first: a total order. */
  readonly motions: readonly MotionRule[];
  readonly points: readonly PointRule[];
  /** Whether parts are voted on separately on request unless the mover objects (rule 32), or if a vote says so. */
  readonly parts: 'unless-mover-objects' | 'by-vote';
  /** In which order amendments are put to the vote: furthest removed in substance first (rule 36), or as they came in. */
  readonly amendments: 'furthest-first' | 'as-submitted';
  /** Whether every seat that is no member is invited from the start, or each one has to be (rules 37 and 39). */
  readonly invitations: 'standing' | 'on-request';
  /** What members may agree on under silence. */
  readonly consensus: readonly SilenceKind[];
  /** Whether the General Assembly stands behind the body: emergency special sessions, and a debate on each veto. */
  readonly assembly: boolean;
  readonly times: RuleTimes;
}

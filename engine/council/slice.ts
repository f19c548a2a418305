import type { EmergencySession, VetoDebate } from '#engine/council/assembly/slice.ts';
import type { Amendment } from '#engine/council/drafts/amendments/slice.ts';
import type { Draft } from '#engine/council/drafts/slice.ts';
import type { Informal } from '#engine/council/informal/slice.ts';
import type { Adjournment, Invitation, Meeting } from '#engine/council/meeting/slice.ts';
import type { ReasonAside } from '#engine/council/motions/events.ts';
import type { Motion } from '#engine/council/motions/slice.ts';
import type { Part } from '#engine/council/parts/slice.ts';
import type { OpenPoint, SettledPoint } from '#engine/council/points/slice.ts';
import type { ClosedQuestion, OpenQuestion } from '#engine/council/questions/slice.ts';
import type { Nature } from '#engine/council/rules/pack.ts';
import type { SilencedText } from '#engine/council/silence/slice.ts';
import type { Floor, Speech, WaitingSpeaker } from '#engine/council/speakers/slice.ts';
import type { ClosedVote, OpenVote } from '#engine/council/votes/slice.ts';
import type { MeasureInstanceId } from '#engine/crisis/types.ts';
import type { AmendmentId, DraftId, SeatId } from '#engine/kernel/ids.ts';

// The one place from which the rest of the engine takes the Council's types.
export type {
  AssemblyCounts,
  AssemblyVote,
  EmergencySession,
  VetoDebate,
} from '#engine/council/assembly/slice.ts';
export type { Amendment, AmendmentStatus, Change } from '#engine/council/drafts/amendments/slice.ts';
export type { CarriedMeasure, Draft, DraftStatus, DraftText } from '#engine/council/drafts/slice.ts';
export type { Informal } from '#engine/council/informal/slice.ts';
export type { Adjournment, Invitation, Meeting, SpeakingRight } from '#engine/council/meeting/slice.ts';
export type { Motion, MotionStatus } from '#engine/council/motions/slice.ts';
export type { Part, PartStatus } from '#engine/council/parts/slice.ts';
export type { OpenPoint, SettledPoint } from '#engine/council/points/slice.ts';
export type { Poll, RecordedBallot, RollCall } from '#engine/council/polls/slice.ts';
export type { ClosedQuestion, OpenQuestion } from '#engine/council/questions/slice.ts';
export type { SilencedText } from '#engine/council/silence/slice.ts';
export type { Floor, Speech, WaitingSpeaker } from '#engine/council/speakers/slice.ts';
export type { ClosedVote, OpenVote } from '#engine/council/votes/slice.ts';

/** The chamber as everyone sees it. */
export interface CouncilSlice {
  /** All members, in the order in which they preside. Empty until the Council is seated. */
  readonly presidency: readonly SeatId[];
  readonly president: SeatId | null;
  /** The turn in which they preside; 0 before the first. */
  readonly turn: number;
  readonly invited: readonly Invitation[];
  readonly meeting: Meeting;
  /** The speakers list, in the order in which they asked. */
  readonly waiting: readonly WaitingSpeaker[];
  readonly floor: Floor | null;
  readonly speeches: readonly Speech[];
  /** In the order in which they were submitted. */
  readonly drafts: readonly Draft[];
  /** In the order in which they were submitted, to whatever draft. */
  readonly amendments: readonly Amendment[];
  /** Every draft that was ever tabled, in the order of tabling. */
  readonly tabled: readonly DraftId[];
  readonly vote: OpenVote | null;
  readonly votes: readonly ClosedVote[];
  /** Whether the agenda of the meeting may still be put to the vote (rule 9); it is adopted once business begins. */
  readonly agenda: 'provisional' | 'adopted';
  /** Before when no meeting opens, because one was adjourned to that time (rule 33). */
  readonly adjournedTo: Adjournment | null;
  /** Every motion that was ever proposed, in order. */
  readonly motions: readonly Motion[];
  /** Drafts that were referred or postponed (rule 33): until a turn, or until they are taken up. */
  readonly setAside: Readonly<Partial<Record<DraftId, SetAside>>>;
  readonly point: OpenPoint | null;
  readonly points: readonly SettledPoint[];
  /** Drafts of which it was ruled or decided whether they are matters of procedure. */
  readonly natures: Readonly<Partial<Record<DraftId, Nature>>>;
  /** Members that are parties to the dispute before the body (Article 27(3)). */
  readonly parties: readonly SeatId[];
  /** The draft with respect to which votes are being taken, on amendments and parts before the whole; null when on none. */
  readonly underVote: DraftId | null;
  /** Every separate vote that was ever asked for (rule 32), in order. */
  readonly parts: readonly Part[];
  /** Amendments of non-members on which a member asked for a vote (rule 38). */
  readonly requested: readonly AmendmentId[];
  /** Every text that was ever placed under silence, in order. */
  readonly silenced: readonly SilencedText[];
  /** The emergency special session of the General Assembly, once one was called. */
  readonly assembly: EmergencySession | null;
  readonly vetoDebates: readonly VetoDebate[];
  /** Regional action that was approved after it had begun (Article 53). */
  readonly approvals: readonly Approval[];
  /** How members have come together outside a meeting; null while they have not. */
  readonly informal: Informal | null;
  /** The vote that is open on any other question than a whole draft. */
  readonly question: OpenQuestion | null;
  readonly questions: readonly ClosedQuestion[];
}

/** A resolution that decides what a regional organisation already does approves it. */
export interface Approval {
  readonly draft: DraftId;
  readonly instance: MeasureInstanceId;
  readonly turn: number;
}

export interface SetAside {
  readonly why: ReasonAside;
  readonly until: number | null;
}

export const emptyCouncil: CouncilSlice = {
  presidency: [],
  president: null,
  turn: 0,
  invited: [],
  meeting: { is: 'closed', held: 0 },
  waiting: [],
  floor: null,
  speeches: [],
  drafts: [],
  amendments: [],
  tabled: [],
  vote: null,
  votes: [],
  agenda: 'adopted',
  adjournedTo: null,
  motions: [],
  setAside: {},
  point: null,
  points: [],
  natures: {},
  parties: [],
  underVote: null,
  parts: [],
  requested: [],
  silenced: [],
  informal: null,
  assembly: null,
  vetoDebates: [],
  approvals: [],
  question: null,
  questions: [],
};

import type { ClockView } from '#app/_shared/clock-view.ts';
import type { OutcomeView } from '#app/_shared/outcome-view.ts';
import type { SeatFace } from '#app/_shared/seat-face.ts';
import type { Ballot, CastableBallot } from '#engine/council/ballots.ts';
import type { CriterionId } from '#engine/council/criteria.ts';
import type { DraftId } from '#engine/kernel/ids.ts';
import type { Permit } from '#engine/session/permit.ts';

/** Whether the Council meets, and what goes on in it. */
export type ChamberState =
  | { readonly is: 'closed' }
  | { readonly is: 'suspended'; readonly meeting: number }
  | { readonly is: 'open'; readonly meeting: number; readonly floor: FloorView | null };

export interface FloorView {
  readonly seat: SeatFace;
  readonly clock: ClockView;
  readonly isMine: boolean;
}

/** A delegation on the speakers list; `under` for those invited without a vote. */
export interface WaitingView {
  readonly seat: SeatFace;
  readonly under: 'rule-37' | 'rule-39' | null;
  /** Present for whoever may call speakers out of turn. */
  readonly call: Permit | null;
}

export const CHAMBER_ACTIONS = [
  'ask-floor',
  'leave-list',
  'call-next',
  'open-meeting',
  'suspend-meeting',
  'put-to-vote',
  'close-vote',
  'new-draft',
] as const;
export type ChamberActionId = (typeof CHAMBER_ACTIONS)[number];

export const DRAFT_ACTIONS = ['sponsor', 'unsponsor', 'amend', 'revise', 'table', 'withdraw'] as const;
export type DraftActionId = (typeof DRAFT_ACTIONS)[number];

/** Something the person may ask for now, or may not and why. What makes no sense now is left out. */
export interface ActionView<Id extends string> {
  readonly id: Id;
  readonly permit: Permit;
  readonly busy: boolean;
  /** The symbol that the words name, for `put-to-vote`. */
  readonly symbol?: string;
}

/** A vote that goes on, as this person sees it. */
export interface OpenVoteView {
  readonly draft: DraftId;
  readonly symbol: string;
  readonly title: string;
  readonly procedural: boolean;
  readonly need: number;
  readonly members: number;
  readonly cast: number;
  readonly counts: Readonly<Record<Ballot, number>>;
  readonly clock: ClockView;
}

/** One's own part in a vote. `watching`: no ballot of one's own, or a ballot that the delegation's lead casts. */
export type MyBallotView =
  | { readonly is: 'watching'; readonly permit: Permit }
  | {
      readonly is: 'open';
      readonly isPermanentMember: boolean;
      /** One line of the brief that bears on this draft. */
      readonly reminder: string | null;
    }
  | { readonly is: 'cast'; readonly ballot: CastableBallot };

/** What a person casts. */
export interface BallotCast {
  readonly ballot: CastableBallot;
  readonly reasons: readonly CriterionId[];
  readonly explanation: string;
}

/** A vote that is over. */
export interface ClosedVoteView {
  readonly draft: DraftId;
  readonly symbol: string;
  readonly title: string;
  readonly outcome: OutcomeView;
  readonly ballots: readonly RecordedBallotView[];
}

export interface RecordedBallotView {
  readonly seat: SeatFace;
  readonly ballot: Ballot;
  readonly reasons: readonly CriterionId[];
  readonly explanation: string | null;
}

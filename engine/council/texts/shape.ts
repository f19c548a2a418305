import type { RegionalGroupId } from '#engine/council/assembly/groups.ts';
import type { InformalFormat } from '#engine/council/informal/slice.ts';
import type { MotionStatus } from '#engine/council/motions/slice.ts';
import type { PartStatus } from '#engine/council/parts/slice.ts';
import type { PointAbout, PointEnd, Verdict } from '#engine/council/points/slice.ts';
import type { Question } from '#engine/council/questions/question.ts';
import type { MotionKind } from '#engine/council/rules/motions.ts';
import type { SilencedText, SilenceKind } from '#engine/council/silence/slice.ts';
import type { OutcomeReason } from '#engine/council/tally.ts';

type WhatOf<Code extends string> = Code extends `${string}/${infer What}` ? What : never;

/** How a question that is no motion came out: what was asked, and what its answer means. */
export type AskedKind = Exclude<Question['is'], 'motion' | 'objection'>;

/**
 * Sentences of procedure in one language, as ICU messages: each ruling and each outcome with the rule that it rests on. The same keys
 * and arguments in each language.
 */
export interface CouncilTexts {
  /** Why a vote came out so. Takes `inFavour`, `against`, `abstaining`, `silent`, `need` and `permanentAgainst`. */
  readonly outcomes: Readonly<Record<WhatOf<OutcomeReason>, string>>;
  /** What a motion asks for; takes `seat` and, of a draft, `draft`. */
  readonly motions: Readonly<Record<MotionKind, string>>;
  readonly motionStatuses: Readonly<Record<MotionStatus, string>>;
  /** What a question asks; takes `draft`. */
  readonly asks: Readonly<Record<AskedKind, string>>;
  /** What its answer means, beside the outcome of the vote. */
  readonly answers: Readonly<Record<AskedKind, { readonly yes: string; readonly no: string }>>;
  /** What became of a separate vote; takes `draft`, and `seat` where it is asked for. */
  readonly parts: Readonly<Record<PartStatus, string>>;
  /** A text under silence, by what it is; takes `seat`. */
  readonly silences: Readonly<Record<SilenceKind, string>>;
  /** What became of it; takes `seat` where somebody objected, and `symbol` of a statement that was agreed. */
  readonly silenceStates: Readonly<Record<SilencedText['state']['is'], string>>;
  readonly groups: Readonly<Record<RegionalGroupId, string>>;
  /**
   * The Assembly: that a session was called; its vote on a text, which takes `yes`, `no`, `abstain`, `symbol`; the debate on a veto,
   * which takes `draft` and `turn`; an approval of regional action, which takes `draft` and `measure`.
   */
  readonly assembly: Readonly<
    Record<
      | 'called'
      | 'recommended'
      | 'notRecommended'
      | 'debateCalled'
      | 'debateHeld'
      | 'debateReplaced'
      | 'approved',
      string
    >
  >;
  /** That members come together so outside a meeting; takes `seat`. */
  readonly informal: Readonly<Record<InformalFormat, string>>;
  /** What is raised; takes `seat` and, of a draft, `draft`. */
  readonly points: Readonly<Record<PointAbout['is'], string>>;
  /** What was ruled. */
  readonly verdicts: Readonly<Record<Verdict, string>>;
  /** What became of a point or of the ruling on it. */
  readonly pointEnds: Readonly<Record<PointEnd, string>>;
}

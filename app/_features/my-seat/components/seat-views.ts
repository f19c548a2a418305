import type { PledgeResource } from '#app/_features/my-seat/components/resources.ts';
import type { BriefView } from '#app/_shared/brief-view.ts';
import type { MeasureOptionView } from '#app/_shared/measure-view.ts';
import type { SeatFace } from '#app/_shared/seat-face.ts';
import type { Stage } from '#engine/crisis/measures/face-types.ts';
import type { CapitalQuestion } from '#engine/session/moves/capital-questions.ts';
import type { Permit } from '#engine/session/permit.ts';

/** What is left of something that is spent. */
export interface StockView {
  readonly left: number;
  readonly of: number;
}

export interface MeansView {
  readonly politicalCapital: StockView;
  readonly resources: Readonly<Record<PledgeResource, StockView>>;
}

/** A move that this seat made and that goes on. */
export interface OwnMoveView {
  readonly id: string;
  readonly name: string;
  /** "acting since week 6", in words. */
  readonly status: string;
  /** Null where it cannot be ended. */
  readonly end: Permit | null;
}

/** The ambassador's questions to the capital, and its answers. */
export interface CapitalView {
  readonly questions: readonly { readonly about: CapitalQuestion; readonly permit: Permit }[];
  /** Newest first. */
  readonly answers: readonly CapitalAnswerView[];
}

export interface CapitalAnswerView {
  readonly request: string;
  readonly about: CapitalQuestion;
  readonly granted: boolean;
  /** The capital's reason, as a sentence. */
  readonly reason: string;
  /** Null once the Council knows. */
  readonly bring: Permit | null;
}

/** Everything about one's own seat. */
export interface MySeatView {
  readonly face: SeatFace;
  readonly role: string;
  readonly iLead: boolean;
  readonly leadName: string;
  readonly members: readonly string[];
  readonly takeLead: Permit | null;
  readonly returnCode: string;
  readonly brief: BriefView;
  readonly means: MeansView;
  readonly stage: Stage;
  readonly moves: readonly MeasureOptionView[];
  readonly ownMoves: readonly OwnMoveView[];
  /** The concerned state's alone. */
  readonly capital: CapitalView | null;
  readonly stepOut: Permit;
}

import type {
  CapitalAnswer,
  CapitalReason,
  MeasureId,
  MeasureInstanceId,
  MeasureParams,
  Resources,
  TakerKind,
} from '#engine/crisis/types.ts';
import type { DraftId, ParagraphId, SeatId, TextKey } from '#engine/kernel/ids.ts';
import type { NoteEvent } from '#engine/session/notes/notes.ts';
import type { CapitalQuestion } from './capital-questions.ts';

/** Who brought a measure about: a resolution's paragraph, or a seat's own move. */
export type MeasureOrigin =
  | { readonly by: 'council'; readonly draft: DraftId; readonly paragraph: ParagraphId }
  | { readonly by: 'seat'; readonly seat: SeatId };

/** What everyone may know of moves: who did what, who pledged what, what the capital let its ambassador say. */
export type MoveEvent =
  | {
      readonly type: 'MeasureTaken';
      readonly instance: MeasureInstanceId;
      readonly measure: MeasureId;
      readonly origin: MeasureOrigin;
      readonly taker: TakerKind;
      readonly params: MeasureParams;
    }
  | { readonly type: 'MeasureEnded'; readonly instance: MeasureInstanceId }
  | {
      readonly type: 'ResourcesPledged';
      readonly seat: SeatId;
      readonly instance: MeasureInstanceId;
      readonly resources: Resources;
    }
  | {
      readonly type: 'CapitalAnswerBrought';
      readonly request: string;
      readonly about: CapitalQuestion;
      readonly granted: boolean;
    };

/** What one seat alone is told: what it has, what it spent, what its capital says, news for it alone. */
export type SeatEvent =
  | { readonly type: 'MeansDealt'; readonly politicalCapital: number; readonly resources: Resources }
  | { readonly type: 'MeansSpent'; readonly politicalCapital: number; readonly resources: Resources }
  | { readonly type: 'PoliticalCapitalRegained'; readonly politicalCapital: number }
  | {
      readonly type: 'CapitalAnswered';
      readonly request: string;
      readonly about: CapitalQuestion;
      readonly granted: boolean;
      readonly reason: CapitalReason;
      readonly week: number;
    }
  | NoteEvent
  | { readonly type: 'SeatTold'; readonly headline: TextKey; readonly body: TextKey; readonly turn: number };

/** What the capital weighed: kept in the vault until the debrief opens it. */
export type CapitalVaultEvent = {
  readonly type: 'CapitalWeighed';
  readonly request: string;
  readonly answer: CapitalAnswer;
};

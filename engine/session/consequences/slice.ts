import type {
  InstanceStatus,
  MeasureId,
  MeasureInstanceId,
  MeasureParams,
  Report,
  Resources,
  Settlement,
  Stage,
  TakerKind,
} from '#engine/crisis/types.ts';
import type { SeatId } from '#engine/kernel/ids.ts';
import type { CapitalQuestion } from '#engine/session/moves/capital-questions.ts';
import type { MeasureOrigin } from '#engine/session/moves/events.ts';
import type { NewsItem } from './events.ts';

/** A measure of this session as everyone sees it. */
export interface PublicMeasure {
  readonly instance: MeasureInstanceId;
  readonly measure: MeasureId;
  readonly origin: MeasureOrigin;
  readonly taker: TakerKind;
  readonly params: MeasureParams;
  readonly turn: number;
  readonly pledges: Readonly<Record<SeatId, Resources>>;
  readonly pledged: Resources;
  readonly deployed: Resources;
  /** Null until the turn in which it was taken has had its consequences. */
  readonly status: InstanceStatus | null;
  /** Whether it was ended by decision and only waits for the turn's end. */
  readonly ended: boolean;
}

/** Where the crisis stands, as the world is told. */
export interface CrisisSlice {
  readonly stage: Stage;
  readonly week: number;
  /** The newest last: the first is how things stood when the session began. */
  readonly reports: readonly Report[];
  readonly news: readonly (NewsItem & { readonly turn: number })[];
  readonly measures: Readonly<Record<MeasureInstanceId, PublicMeasure>>;
  /** The capital's answers that its ambassador has brought, the newest for each question. */
  readonly answers: Readonly<
    Partial<
      Record<
        CapitalQuestion,
        { readonly request: string; readonly is: 'granted' | 'refused' | 'withdrawn'; readonly turn: number }
      >
    >
  >;
  /** What has been settled between the parties, as far as is publicly known. */
  readonly settlement: Settlement['is'];
}

export const emptyCrisis: CrisisSlice = {
  stage: 'prevent',
  week: 0,
  reports: [],
  news: [],
  measures: {},
  answers: {},
  settlement: 'none',
};

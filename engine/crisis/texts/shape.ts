import type { IndicatorId } from '#engine/crisis/indicators.ts';
import type { CapitalRequestKind } from '#engine/crisis/measures/face-types.ts';
import type {
  CapitalFactor,
  CapitalReason,
  ChanceId,
  DriverId,
  EndReason,
  FutileReason,
} from '#engine/crisis/types.ts';

export interface IndicatorWords {
  readonly name: string;
  /** One or two sentences: what it is and how it is counted or judged. */
  readonly what: string;
  /** What its three anchors stand for. */
  readonly anchors: readonly [string, string, string];
}

/** Everything of the crisis that has a name, in one language. */
export interface CrisisWords {
  readonly indicators: Readonly<Record<IndicatorId, IndicatorWords>>;
  /** What moves indicators of itself; each fits after "because of". */
  readonly drivers: Readonly<Record<DriverId, string>>;
  readonly chances: Readonly<Record<ChanceId, string>>;
  readonly requests: Readonly<Record<CapitalRequestKind, string>>;
  readonly capitalReasons: Readonly<Record<CapitalReason, string>>;
  readonly capitalFactors: Readonly<Record<CapitalFactor, string>>;
  readonly endReasons: Readonly<Record<EndReason, string>>;
  readonly futileReasons: Readonly<Record<FutileReason, string>>;
}

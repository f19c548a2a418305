import type { ScenarioDay } from '#app/_lib/format.ts';
import type { EstimatePoint } from '#app/_shared/estimate-view.ts';
import type { MapView } from '#app/_shared/map-view.ts';
import type { Stage } from '#engine/crisis/measures/face-types.ts';
import type { Permit } from '#engine/session/permit.ts';

export type IndicatorUnit = 'persons-per-week' | 'persons' | 'index';

/** A reported number as a row. */
export interface IndicatorRowView {
  readonly id: string;
  readonly name: string;
  readonly unit: IndicatorUnit;
  /** Which way is worse for people. */
  readonly harmful: 'high' | 'low' | 'depends';
  /** Null while nobody reports it. */
  readonly reading: IndicatorReading | null;
  /** Oldest first. */
  readonly history: readonly EstimatePoint[];
  readonly explanation: IndicatorExplanation;
}

export interface IndicatorReading {
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
  /** Against the report before; null for the first. */
  readonly change: number | null;
  readonly confidence: 'low' | 'moderate' | 'high';
  /** First day of the week that it describes: often not the last. */
  readonly asOf: ScenarioDay;
}

/** Where a number comes from and what is said to move it. */
export interface IndicatorExplanation {
  readonly what: string;
  /** What is under way and said to act on it, by what it promises, strongest first. What did act, the debrief opens. */
  readonly movers: readonly MoverView[];
  /** What values on the scale mean. */
  readonly anchors: readonly { readonly value: number; readonly text: string }[];
}

export interface MoverView {
  /** The measure's own, as it runs. */
  readonly id: string;
  readonly name: string;
  readonly by: string;
  readonly direction: 'up' | 'down';
  /** Not what it is for. */
  readonly sideEffect: boolean;
}

export interface NewsItemView {
  readonly id: string;
  readonly headline: string;
  readonly body: string;
  readonly day: ScenarioDay;
  readonly fresh: boolean;
  /** News that this seat alone received. */
  readonly private: boolean;
}

export type UnderWayStatus =
  | { readonly is: 'decided' | 'suspended' | 'futile' | 'ended' }
  | { readonly is: 'pending'; readonly missing: readonly string[] }
  /** `share` from 0 to 1 of its full strength. */
  | { readonly is: 'deploying' | 'acting'; readonly share: number };

/** A measure that was taken, as everyone sees it. */
export interface UnderWayView {
  readonly id: string;
  readonly name: string;
  readonly by: string;
  readonly status: UnderWayStatus;
  readonly pledges: readonly PledgeProgress[];
  /** What whoever looks may do about it; null where there is nothing to do. */
  readonly act: UnderWayAct | null;
}

/** A seat pledges to what asks for something; a facilitator ends what has not ended. */
export interface UnderWayAct {
  readonly is: 'pledge' | 'end';
  readonly permit: Permit;
}

export interface PledgeProgress {
  readonly resource: 'troops' | 'police' | 'money';
  readonly given: number;
  readonly asked: number;
}

/** All that the situation panel shows. */
export interface SituationView {
  readonly stage: Stage;
  readonly warning: 'none' | 'watch' | 'alert';
  readonly map: MapView;
  readonly headline: readonly IndicatorRowView[];
  readonly others: readonly IndicatorRowView[];
  readonly underWay: readonly UnderWayView[];
  /** Newest first. */
  readonly news: readonly NewsItemView[];
}

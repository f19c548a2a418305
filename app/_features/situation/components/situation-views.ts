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

/** Where a number comes from and what moved it. */
export interface IndicatorExplanation {
  readonly what: string;
  /** Who reports it, in sentences. */
  readonly sources: readonly string[];
  /** What is known to have moved it, strongest first. */
  readonly movers: readonly { readonly text: string; readonly direction: 'up' | 'down' }[];
  /** What values on the scale mean. */
  readonly anchors: readonly { readonly value: number; readonly text: string }[];
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
  /** Whether one's own seat may pledge to it; null where nothing is asked for. */
  readonly pledge: Permit | null;
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

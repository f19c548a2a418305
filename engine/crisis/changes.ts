import type { IndicatorId } from '#engine/crisis/indicators.ts';
import type { MeasureId } from '#engine/crisis/measures/ids.ts';
import type { MeasureInstanceId, RegionId } from '#engine/crisis/types.ts';

/** What moves indicators of itself. Each has a text in both languages. */
export const driverIds = [
  'what-the-country-is',
  'history',
  'intent',
  'armed-groups',
  'incitement',
  'fighting',
  'threat-to-power',
  'impunity',
  'restraint',
  'witnesses',
  'distrust',
  'hardship',
  'state-weakness',
  'talks',
  'settlement',
  'pressure',
  'arms',
  'neighbouring-regions',
  'neighbourhood',
  'killing',
  'flight',
  'displacement',
  'want',
  'access',
  'return',
  'war-weariness',
  'people-within-reach',
  'attention-fades',
  'votes',
  'meeting',
  'convergence',
  'rally',
  'threats-unfulfilled',
  'threats-kept',
  'consent',
  'limit',
] as const;
export type DriverId = (typeof driverIds)[number];

/** What chance brings. */
export const chanceIds = [
  'the-week',
  'incident',
  'neighbour-drawn-in',
  'safe-area-fell',
  'defection',
] as const;
export type ChanceId = (typeof chanceIds)[number];

export type CauseKind = 'driver' | 'measure' | 'event' | 'chance' | 'facilitator';

/**
 * A part of a change. `id` is a driver's id, the source of an event or adjustment, or a measure's id with `instance`
 * naming which taking of it.
 */
export type Cause =
  | { readonly kind: 'driver'; readonly id: DriverId; readonly amount: number }
  | { readonly kind: 'chance'; readonly id: ChanceId; readonly amount: number }
  | { readonly kind: 'event' | 'facilitator'; readonly id: string; readonly amount: number }
  | {
      readonly kind: 'measure';
      readonly id: MeasureId;
      readonly instance: MeasureInstanceId;
      readonly amount: number;
    };

/** Why an indicator moved. The causes' amounts add up to `to - from` within 1e-9. */
export interface Change {
  readonly indicator: IndicatorId;
  /** null for the country: regional indicators have a change for each region and one for their sum. */
  readonly region: RegionId | null;
  readonly from: number;
  readonly to: number;
  readonly causes: readonly Cause[];
}

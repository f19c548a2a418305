import type { IndicatorId, MeasureInstanceId, RegionId } from '#engine/crisis/types.ts';
import type { TextId } from '#engine/kernel/ids.ts';

/** What facilitators did at the desk. The debrief opens it: whoever changed a number said why. */
export type DeskEvent =
  | {
      readonly type: 'IndicatorAdjusted';
      readonly adjustment: string;
      readonly indicator: IndicatorId;
      readonly region: RegionId | null;
      readonly from: number;
      readonly to: number;
      readonly reason: TextId;
      readonly turn: number;
    }
  | {
      readonly type: 'MeasureEndedByDesk';
      readonly instance: MeasureInstanceId;
      readonly reason: TextId;
      readonly turn: number;
    }
  | { readonly type: 'MomentMarked'; readonly note: TextId; readonly turn: number }
  | { readonly type: 'InjectUsed'; readonly inject: string; readonly turn: number };

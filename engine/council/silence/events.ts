import type { SeatId, SilenceId, TextId } from '#engine/kernel/ids.ts';
import type { SessionTime } from '#engine/session/clock/clock.ts';
import type { SilenceKind } from './slice.ts';

export type SilenceEvent =
  | {
      readonly type: 'SilenceBegan';
      readonly silence: SilenceId;
      readonly kind: SilenceKind;
      readonly seat: SeatId;
      readonly body: TextId;
      readonly undoes: SilenceId | null;
      readonly until: SessionTime;
    }
  | {
      readonly type: 'SilenceBroken';
      readonly silence: SilenceId;
      readonly seat: SeatId;
      readonly words: TextId | null;
    }
  | { readonly type: 'SilenceWithdrawn'; readonly silence: SilenceId }
  | { readonly type: 'SilencePassed'; readonly silence: SilenceId; readonly symbol: string | null };

import type { SeatId } from '#engine/kernel/ids.ts';
import type { Adjournment, Invitation } from './slice.ts';

export type MeetingEvent =
  | {
      readonly type: 'CouncilSeated';
      /** All members, in the order in which they preside. */
      readonly presidency: readonly SeatId[];
      readonly invited: readonly Invitation[];
    }
  | { readonly type: 'PresidencyTaken'; readonly seat: SeatId; readonly turn: number }
  | { readonly type: 'MeetingOpened'; readonly number: number }
  | { readonly type: 'MeetingSuspended'; readonly number: number }
  | { readonly type: 'MeetingResumed'; readonly number: number }
  | { readonly type: 'MeetingClosed'; readonly number: number }
  /** Closed by a decision of its own: simply, or to a later phase. */
  | { readonly type: 'MeetingAdjourned'; readonly number: number; readonly until: Adjournment | null }
  | ({ readonly type: 'SeatInvited' } & Invitation)
  | { readonly type: 'PartyMarked'; readonly seat: SeatId; readonly party: boolean };

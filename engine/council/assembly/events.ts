import type { DraftId, SeatId, TextId } from '#engine/kernel/ids.ts';
import type { AssemblyVote, CalledBy } from './slice.ts';

export type AssemblyEvent =
  | { readonly type: 'EmergencySessionCalled'; readonly number: number; readonly called: CalledBy }
  | ({ readonly type: 'AssemblyVoted' } & Omit<AssemblyVote, 'turn'>)
  | {
      readonly type: 'VetoDebateCalled';
      readonly draft: DraftId;
      readonly seats: readonly SeatId[];
      readonly due: number;
    }
  | {
      readonly type: 'VetoExplained';
      readonly draft: DraftId;
      readonly seat: SeatId;
      readonly words: TextId;
    }
  | { readonly type: 'VetoDebateEnded'; readonly draft: DraftId; readonly how: 'held' | 'replaced' };

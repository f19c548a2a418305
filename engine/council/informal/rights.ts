import { rightOf } from '#engine/council/chair.ts';
import type { SpeakingRight } from '#engine/council/meeting/slice.ts';
import type { SeatId } from '#engine/kernel/ids.ts';
import { no, type Permit, yes } from '#engine/session/permit.ts';
import type { PublicSlice } from '#engine/session/slices.ts';

/** [IF-2] [SP-1] Under which right a seat may speak now: in a meeting by the rules, outside of one by its format. Null where it may not. */
export function speakingRightOf(slice: PublicSlice, seat: SeatId): SpeakingRight | null {
  const right = rightOf(slice, seat);
  switch (slice.council.informal?.format) {
    case undefined:
    case 'dialogue':
      return right;
    case 'consultations':
      return right === 'member' ? right : null;
    case 'arria':
      return right === 'member' ? right : 'guest';
  }
}

/** Whether somebody may be given the floor: a meeting is open, or members have come together outside of one. */
export function somethingIsOpen({ council: { meeting, informal } }: PublicSlice): Permit {
  return meeting.is === 'open' || informal !== null ? yes : no('council/meeting-not-open');
}

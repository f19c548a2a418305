import type { SeatFace } from '#app/_shared/seat-face.ts';
import type { Ballot } from '#engine/council/ballots.ts';

/** A seat at the Council's table. Views list seats in English alphabetical order. */
export interface TableSeatView extends SeatFace {
  readonly permanent: boolean;
  readonly president: boolean;
  readonly keptBy: 'people' | 'bot' | 'nobody';
  readonly isMine: boolean;
  readonly hasFloor: boolean;
  /** How it voted in the vote that is shown; `null` while it has not, or when none is shown. */
  readonly ballot: Ballot | null;
}

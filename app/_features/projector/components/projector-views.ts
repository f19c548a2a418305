import type { ClockView } from '#app/_shared/clock-view.ts';
import type { OutcomeView } from '#app/_shared/outcome-view.ts';
import type { SeatFace } from '#app/_shared/seat-face.ts';
import type { TableSeatView } from '#app/_shared/table-view.ts';
import type { TurnView } from '#app/_shared/turn-view.ts';
import type { Ballot } from '#engine/council/ballots.ts';

/** What the wall shows in the middle of the table: one thing at a time. */
export type WallScene =
  | { readonly is: 'closed' | 'open' | 'suspended' }
  | {
      readonly is: 'floor';
      readonly seat: SeatFace;
      readonly clock: ClockView;
      readonly next: readonly SeatFace[];
    }
  | {
      readonly is: 'vote';
      readonly symbol: string;
      readonly title: string;
      readonly clock: ClockView;
      readonly counts: Readonly<Record<Ballot, number>>;
      readonly cast: number;
      readonly members: number;
    }
  | { readonly is: 'result'; readonly symbol: string; readonly title: string; readonly outcome: OutcomeView };

/** The line along the bottom of the wall. */
export interface WallFooter {
  readonly kind: 'headline' | 'onTable' | 'whatNow';
  readonly text: string;
}

/** Everything on the wall. It is made of public facts alone. */
export interface WallView {
  readonly scenario: string;
  readonly turn: TurnView;
  readonly clock: ClockView;
  readonly seats: readonly TableSeatView[];
  readonly scene: WallScene;
  readonly footer: WallFooter | null;
}

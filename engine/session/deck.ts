import type { MeasureFace } from '#engine/crisis/types.ts';
import type { SeatId } from '#engine/kernel/ids.ts';

/** A measure dealt to this session: its public face, and who may bring it about. */
export interface DealtMeasure {
  readonly face: MeasureFace;
  /** Whether an operative paragraph may carry it. */
  readonly council: boolean;
  /** The seats that may take it as a move. */
  readonly takers: readonly SeatId[];
}

/** The measures of this session by id: the same for everyone, fetched once, never part of a slice. */
export type Deck = Readonly<Record<string, DealtMeasure>>;

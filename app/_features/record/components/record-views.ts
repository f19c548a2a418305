import type { SeatFace } from '#app/_shared/seat-face.ts';
import type { Instant } from '#engine/kernel/instant.ts';

export const RECORD_KINDS = ['clock', 'speech', 'draft', 'vote', 'move', 'news', 'undone'] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** A public fact, as a sentence in the reader's language. */
export interface RecordEntryView {
  readonly seq: number;
  /** 0 before the first turn. */
  readonly turn: number;
  readonly kind: RecordKind;
  readonly at: Instant;
  readonly seat: SeatFace | null;
  readonly text: string;
  /** Words of a person that go with it: a summary, an explanation. */
  readonly quote: string | null;
  /** A facilitator undid it: it stays in the record and counts no more. */
  readonly undone: boolean;
}

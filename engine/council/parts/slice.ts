import type { DraftId, ParagraphId, PartId, SeatId } from '#engine/kernel/ids.ts';

/** `refused`: the mover of the draft objected (rule 32). `fallen`: an amendment took away all that it was about. */
export const partStatuses = ['asked', 'refused', 'kept', 'struck', 'withdrawn', 'fallen'] as const;
export type PartStatus = (typeof partStatuses)[number];

/** Paragraphs of a draft on which somebody asked for a separate vote. */
export interface Part {
  readonly id: PartId;
  readonly draft: DraftId;
  readonly by: SeatId;
  readonly paragraphs: readonly ParagraphId[];
  readonly status: PartStatus;
}

export function findPart(parts: readonly Part[], id: PartId): Part | undefined {
  return parts.find((part) => part.id === id);
}

/** The parts of a draft that are still to be voted on, in the order in which they were asked for. */
export function partsAskedOf(parts: readonly Part[], draft: DraftId): readonly Part[] {
  return parts.filter((part) => part.draft === draft && part.status === 'asked');
}

import type { SeatId, SilenceId, TextId } from '#engine/kernel/ids.ts';
import type { SessionTime } from '#engine/session/clock/clock.ts';

/**
 * What members agree on without a vote: a statement that the President makes on their behalf, one to the press, a name for the list of
 * a sanctions committee, or taking a name off it.
 */
export const silenceKinds = ['presidential-statement', 'press-statement', 'listing', 'delisting'] as const;
export type SilenceKind = (typeof silenceKinds)[number];

export type SilenceState =
  | { readonly is: 'under-silence'; readonly until: SessionTime }
  /** Nobody objected. `symbol` is the document's; null for a committee's decision. */
  | { readonly is: 'agreed'; readonly symbol: string | null }
  | { readonly is: 'broken'; readonly seat: SeatId; readonly words: TextId | null }
  | { readonly is: 'withdrawn' };

/** A text that lies under silence, or did. */
export interface SilencedText {
  readonly id: SilenceId;
  readonly kind: SilenceKind;
  readonly by: SeatId;
  readonly body: TextId;
  /** Of a delisting: the listing that it would undo. */
  readonly undoes: SilenceId | null;
  readonly turn: number;
  readonly state: SilenceState;
}

export function findSilenced(texts: readonly SilencedText[], id: SilenceId): SilencedText | undefined {
  return texts.find((text) => text.id === id);
}

/** [CN-4] Listings that stand: agreed, and not undone by a delisting that was agreed. */
export function listingsInForce(texts: readonly SilencedText[]): readonly SilencedText[] {
  const agreed = texts.filter(({ state }) => state.is === 'agreed');
  return agreed.filter(({ id, kind }) => kind === 'listing' && !agreed.some(({ undoes }) => undoes === id));
}

import type { DraftId, MotionId, SeatId, TextId } from '#engine/kernel/ids.ts';
import type { RegionalGroupId } from './groups.ts';

/** What called an emergency special session: a resolution of the Council, or a motion. */
export type CalledBy =
  | { readonly is: 'resolution'; readonly draft: DraftId }
  | { readonly is: 'motion'; readonly motion: MotionId };

/** How the members of a group, or of the whole Assembly, voted. */
export interface AssemblyCounts {
  readonly yes: number;
  readonly no: number;
  readonly abstain: number;
  readonly absent: number;
}

/** A vote of the Assembly on a text that was vetoed in the Council. What it adopts is a recommendation and binds nobody. */
export interface AssemblyVote {
  readonly draft: DraftId;
  readonly seat: SeatId;
  readonly turn: number;
  readonly groups: Readonly<Record<RegionalGroupId, AssemblyCounts>>;
  readonly counts: AssemblyCounts;
  readonly adopted: boolean;
  /** `A/RES/ES-12/1`; null unless adopted. */
  readonly symbol: string | null;
}

/** An emergency special session under "Uniting for Peace" (General Assembly resolution 377 (V)). */
export interface EmergencySession {
  readonly number: number;
  readonly called: CalledBy;
  readonly turn: number;
  readonly votes: readonly AssemblyVote[];
}

/** The Assembly's debate on a veto (General Assembly resolution 76/262). */
export interface VetoDebate {
  readonly draft: DraftId;
  /** The permanent members that cast it: they speak first. */
  readonly seats: readonly SeatId[];
  /** The turn in which the debate falls due. */
  readonly due: number;
  readonly explained: readonly { readonly seat: SeatId; readonly words: TextId }[];
  /** `replaced`: the Assembly met in an emergency special session on the same situation instead. */
  readonly status: 'called' | 'held' | 'replaced';
}

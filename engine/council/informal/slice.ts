import type { WaitingSpeaker } from '#engine/council/speakers/slice.ts';
import type { SeatId } from '#engine/kernel/ids.ts';

/**
 * How the members come together outside a meeting: informal consultations of the whole, among themselves; an informal interactive
 * dialogue, with those invited to the Council; an Arria-formula meeting, which a member convenes and where anybody may speak. None
 * is a meeting under the rules: nothing is decided there.
 */
export const informalFormats = ['consultations', 'dialogue', 'arria'] as const;
export type InformalFormat = (typeof informalFormats)[number];

export interface Informal {
  readonly format: InformalFormat;
  /** Who convened it; null for the facilitators. */
  readonly by: SeatId | null;
  /** The speakers list of the meeting that is suspended meanwhile. */
  readonly kept: readonly WaitingSpeaker[];
}

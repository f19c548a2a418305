import type { CapitalAnswer, CrisisState, CrisisValues, Totals } from '#engine/crisis/types.ts';
import type { CouncilTaken, Happening } from '#engine/session/consequences/events.ts';

/** What nobody is sent: the model's hidden state, and what a turn's consequences would make of it. */
export interface VaultSlice {
  readonly crisis: CrisisState | null;
  readonly prepared: {
    readonly crisis: CrisisState;
    readonly happened: readonly Happening[];
    readonly taken: CouncilTaken;
  } | null;
  readonly taken: CouncilTaken;
  readonly happened: readonly Happening[];
  /** Every answer of the capital with what it weighed, by request. */
  readonly answers: readonly { readonly request: string; readonly answer: CapitalAnswer }[];
  readonly baseline: { readonly weeks: readonly CrisisValues[]; readonly totals: readonly Totals[] } | null;
}

export const emptyVault: VaultSlice = {
  crisis: null,
  prepared: null,
  taken: { votes: 0, meetings: 0 },
  happened: [],
  answers: [],
  baseline: null,
};

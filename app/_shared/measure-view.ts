import type { Stage } from '#engine/crisis/measures/face-types.ts';
import type { Permit } from '#engine/session/permit.ts';

export const AMOUNTS = ['troops', 'police', 'money', 'weeks'] as const;
export type AmountId = (typeof AMOUNTS)[number];

export interface AmountBounds {
  readonly min: number;
  readonly max: number;
  readonly default: number;
}

/** A measure as one chooses it from the deck: what it promises, never what it will do. */
export interface MeasureOptionView {
  readonly id: string;
  readonly name: string;
  /** One line: what it is. */
  readonly what: string;
  readonly stage: Stage;
  readonly coercion: 0 | 1 | 2 | 3;
  readonly military: boolean;
  readonly legalBasis: string;
  readonly needs: string;
  /** Weeks until it acts. */
  readonly actsIn: { readonly from: number; readonly to: number };
  readonly promises: readonly MeasurePromiseView[];
  readonly amounts: Readonly<Partial<Record<AmountId, AmountBounds>>>;
  /** Regions it may be aimed at instead of the whole country; empty where it may not. */
  readonly targets: readonly { readonly id: string; readonly name: string }[];
  /** Whether a draft that carries it must argue the six criteria. */
  readonly usesForce: boolean;
  readonly needsChapterSeven: boolean;
  /** What it costs the seat that takes it as a move; unused in drafts. */
  readonly cost: { readonly politicalCapital: number; readonly resources: number };
  readonly permit: Permit;
}

export interface MeasurePromiseView {
  readonly indicator: string;
  readonly direction: 'up' | 'down';
  readonly size: 'S' | 'M' | 'L' | 'XL';
  readonly side: 'intended' | 'side-effect';
}

/** What was chosen of a measure's parameters. */
export interface ChosenParameters {
  readonly amounts: Readonly<Partial<Record<AmountId, number>>>;
  /** A region's id, or `country`. */
  readonly target: string;
}

export function defaultParameters(measure: MeasureOptionView): ChosenParameters {
  const amounts = Object.fromEntries(
    Object.entries(measure.amounts).map(([id, bounds]) => [id, bounds.default]),
  );
  return { amounts, target: 'country' };
}

/** Whether every amount lies within its bounds. */
export function withinBounds(measure: MeasureOptionView, chosen: ChosenParameters): boolean {
  return AMOUNTS.every((id) => {
    const bounds = measure.amounts[id];
    const value = chosen.amounts[id];
    return !bounds || (value !== undefined && value >= bounds.min && value <= bounds.max);
  });
}

import type { Harm } from '#engine/session/what-if/harm.ts';
import type { HarmSpread } from '#engine/session/what-if/spread.ts';

/** Harm that something averted: negative where it cost lives. */
export interface AvertedView {
  readonly own: Harm;
  /** Over other chances; null until enough of them have been lived through. */
  readonly spread: HarmSpread | null;
}

/** A decision and what it changed. */
export interface ChoiceView extends AvertedView {
  readonly id: string;
  readonly name: string;
  readonly by: string;
  readonly turn: number;
}

/** What each decision of a session changed, as far as it is known by now. */
export type WhatIfView =
  | { readonly is: 'waiting' }
  | { readonly is: 'beginning' }
  | {
      readonly is: 'found';
      /** Whether there is more to come. */
      readonly goesOn: boolean;
      readonly dice: { readonly lived: number; readonly planned: number };
      readonly isAsRecorded: boolean;
      readonly whole: AvertedView;
      readonly choices: readonly ChoiceView[];
    };

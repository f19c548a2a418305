import type { DraftForm } from '#app/_features/drafting/components/draft-form.ts';
import type { MeasureOptionView } from '#app/_shared/measure-view.ts';
import type { DraftHint } from '#engine/council/drafts/hints.ts';
import type { Stage } from '#engine/crisis/measures/face-types.ts';

/** One of the Council's opening phrases in the reader's language. `strength` runs from 0 (takes note) to 5 (decides). */
export interface PhraseOption {
  readonly id: string;
  readonly words: string;
  readonly strength: number;
}

/** The most that each part of a draft may hold: characters, or paragraphs. */
export interface DraftLimits {
  readonly title: number;
  readonly opening: number;
  readonly text: number;
  readonly preambular: number;
  readonly operative: number;
  /** Under one paragraph, and the characters of each. */
  readonly subparagraphs: number;
  readonly subparagraph: number;
}

/** What one writes with. */
export interface DraftingKit {
  readonly preambularPhrases: readonly PhraseOption[];
  readonly operativePhrases: readonly PhraseOption[];
  /** The phrase a new paragraph starts with. */
  readonly firstPhrase: { readonly preambular: string; readonly operative: string; readonly measure: string };
  readonly deck: readonly MeasureOptionView[];
  readonly stage: Stage;
  readonly limits: DraftLimits;
  readonly hintsFor: (form: DraftForm) => readonly DraftHint[];
}

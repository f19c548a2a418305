/** The most that a draft may hold: paragraphs of each kind, and characters of each text. */
export const draftLimits = {
  preambular: 12,
  operative: 20,
  title: 140,
  opening: 60,
  text: 2_000,
  /** Under one paragraph, and in the whole draft. */
  subparagraphs: 20,
  allSubparagraphs: 60,
  subparagraph: 1_000,
} as const;

/** The most that an amendment may change, and that a delegation may have before the Council for one draft. */
export const amendmentLimits = { changes: 12, atOnce: 3 } as const;

/** One line that says what a speech was about, in characters. */
export const longestSummary = 200;

/** A statement, or the case for a listing, in characters. */
export const longestStatement = 1_200;

/** As many reasons as a ballot may name, and characters as its explanation may have. */
export const mostReasons = 3;
export const longestExplanation = 200;

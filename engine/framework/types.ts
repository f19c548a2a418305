import type { Criterion } from './criteria.ts';
import type { LineId } from './line-ids.ts';
import type { Reason } from './reasons.ts';

/**
 * One line of the assessment: a question of the report applied to what happened. Codes and parameters, never sentences:
 * English and French readers of one session each read their own (`texts/`). Plain JSON.
 */
export interface AssessmentLine {
  /** The checklist's id: `PV-EW1`, `MI-LASTRESORT`, … Questions about force are asked once for each use of it. */
  readonly id: LineId;
  readonly element: AssessmentElement;
  /** What was done, or what was the case: only conduct is counted in a profile. */
  readonly judges: 'conduct' | 'circumstances';
  /** The use or the authorisation of force it speaks of; null where it speaks of the crisis as a whole. */
  readonly subject: Subject | null;
  readonly verdict: Verdict;
  /** 2 met, 1 partly, 0 violated; null where the question did not arise. */
  readonly score: Score;
  /** A code for the reason in plain words, and what fills it. */
  readonly reason: Reason;
  /** What was claimed on the criterion; null where no claim could be made. */
  readonly claim: Claim | null;
  /** What shows it: a screen resolves each to a moment. No reference twice. */
  readonly evidence: readonly Reference[];
  readonly paragraph: Paragraph;
}

/** The report's paragraph; `checked` says whether the number was checked against the text, else it reads "around". */
export interface Paragraph {
  readonly at: string;
  readonly checked: boolean;
}

/** A resolution that authorised force (or gave a mission its mandate), or a measure taken without the Council. */
export interface Subject {
  readonly kind: 'draft' | 'measure';
  readonly id: string;
}

/** What sponsors and voters said on one criterion. What was true is the line's verdict. */
export interface Claim {
  readonly criterion: Criterion;
  /** Whether the sponsors made their case on it. */
  readonly made: boolean;
  /** Ballots in favour, and against or abstaining, that named it as a reason. */
  readonly inFavour: number;
  readonly against: number;
}

/**
 * Something that happened, named so that a screen finds its moment: a draft, the vote on it, a measure by its instance, a
 * week by its number, the capital's answer by its request, a claim as `draft:criterion`.
 */
export interface Reference {
  readonly kind: ReferenceKind;
  readonly id: string;
}

export const referenceKinds = ['draft', 'vote', 'measure', 'week', 'answer', 'claim'] as const;
export type ReferenceKind = (typeof referenceKinds)[number];

export const assessmentElements = ['prevent', 'react', 'rebuild'] as const;
export type AssessmentElement = (typeof assessmentElements)[number];

export const verdicts = ['met', 'partly', 'violated', 'not-applicable'] as const;
export type Verdict = (typeof verdicts)[number];

export type Score = 0 | 1 | 2 | null;

export const scoreOf: Readonly<Record<Verdict, Score>> = {
  met: 2,
  partly: 1,
  violated: 0,
  'not-applicable': null,
};

import { type ForceLineId, forceLineIds } from './line-ids.ts';
import {
  type AssessmentElement,
  type AssessmentLine,
  assessmentElements,
  type Subject,
  type Verdict,
  verdicts,
} from './types.ts';

/** One element of the report. A mean is for showing three side by side, and never a grade of the whole. */
export interface ElementProfile {
  readonly element: AssessmentElement;
  readonly counts: Readonly<Record<Verdict, number>>;
  /** Of the scores that apply, 0..2; null where none does. */
  readonly mean: number | null;
}

/** How one use of force stands to the six criteria, which are cumulative. */
export interface ForceProfile {
  readonly subject: Subject;
  readonly verdicts: Readonly<Record<ForceLineId, Verdict>>;
  /** `justified` only where all six are met; never where authority or just cause is violated, whatever the rest. */
  readonly standing: 'justified' | 'contested' | 'not-justified';
}

export interface Profile {
  /** Prevention first. */
  readonly elements: readonly ElementProfile[];
  readonly force: readonly ForceProfile[];
}

/** [AS-60] A profile of verdicts instead of one number. What was the case is not counted, only what was done about it. */
export function profileOf(lines: readonly AssessmentLine[]): Profile {
  return {
    elements: assessmentElements.map((element) =>
      elementProfile(
        element,
        lines.filter((line) => line.element === element && line.judges === 'conduct'),
      ),
    ),
    force: subjectsOf(lines).map((subject) => forceProfile(subject, lines)),
  };
}

function elementProfile(element: AssessmentElement, lines: readonly AssessmentLine[]): ElementProfile {
  const count = (verdict: Verdict) => lines.filter((line) => line.verdict === verdict).length;
  const scores = lines.flatMap(({ score }) => (score === null ? [] : [score]));
  return {
    element,
    counts: Object.fromEntries(verdicts.map((verdict) => [verdict, count(verdict)])) as Record<
      Verdict,
      number
    >,
    mean: scores.length === 0 ? null : scores.reduce<number>((sum, score) => sum + score, 0) / scores.length,
  };
}

function subjectsOf(lines: readonly AssessmentLine[]): readonly Subject[] {
  return lines.flatMap(({ id, subject }) => (id === 'MI-AUTHORITY' && subject !== null ? [subject] : []));
}

function forceProfile(subject: Subject, lines: readonly AssessmentLine[]): ForceProfile {
  const verdictOn = (id: ForceLineId): Verdict =>
    lines.find(
      (line) => line.id === id && line.subject?.kind === subject.kind && line.subject.id === subject.id,
    )?.verdict ?? 'not-applicable';
  const found = Object.fromEntries(forceLineIds.map((id) => [id, verdictOn(id)])) as Record<
    ForceLineId,
    Verdict
  >;
  return { subject, verdicts: found, standing: standingOf(found) };
}

function standingOf(found: Readonly<Record<ForceLineId, Verdict>>): ForceProfile['standing'] {
  if (found['MI-AUTHORITY'] === 'violated' || found['MI-JUSTCAUSE'] === 'violated') return 'not-justified';
  return Object.values(found).every((verdict) => verdict === 'met') ? 'justified' : 'contested';
}

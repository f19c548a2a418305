import { type LineId, lineFaces } from './line-ids.ts';
import { type Reason, type ReasonCode, type ReasonParams, reason } from './reasons.ts';
import {
  type AssessmentLine,
  type Claim,
  type Reference,
  type ReferenceKind,
  type Subject,
  scoreOf,
  type Verdict,
} from './types.ts';

/** What was found on a question: a line without its id. */
export interface Finding {
  readonly verdict: Verdict;
  readonly reason: Reason;
  readonly evidence: readonly Reference[];
}

function finder(verdict: Verdict) {
  return <Code extends ReasonCode>(
    code: Code,
    params: ReasonParams<Code>,
    evidence: readonly Reference[] = [],
  ): Finding => ({ verdict, reason: reason(code, params), evidence });
}

export const met = finder('met');
export const partly = finder('partly');
export const violated = finder('violated');
export const notApplicable = finder('not-applicable');

export function ref(kind: ReferenceKind, id: string | number): Reference {
  return { kind, id: String(id) };
}

export function measureRefs(measures: readonly { readonly id: string }[]): readonly Reference[] {
  return measures.map(({ id }) => ref('measure', id));
}

export function weekRefs(weeks: readonly (number | null)[]): readonly Reference[] {
  return weeks.filter((week) => week !== null).map((week) => ref('week', week));
}

/** Puts a finding on its line. */
export function line(
  id: LineId,
  { verdict, reason: why, evidence }: Finding,
  about: { readonly subject: Subject; readonly claim: Claim | null } | null = null,
): AssessmentLine {
  const { element, judges, paragraph } = lineFaces[id];
  return {
    id,
    element,
    judges,
    subject: about?.subject ?? null,
    verdict,
    score: scoreOf[verdict],
    reason: why,
    claim: about?.claim ?? null,
    evidence: distinct(evidence),
    paragraph,
  };
}

function distinct(references: readonly Reference[]): readonly Reference[] {
  const seen = new Set<string>();
  return references.filter(({ kind, id }) => {
    const key = `${kind} ${id}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

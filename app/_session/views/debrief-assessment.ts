import type { AssessmentLineView, UseOfForceView } from '#app/_features/debrief/components/debrief-views.ts';
import type { AssessmentLine } from '#engine/framework/types.ts';
import { evidenceOf } from './debrief-evidence.ts';
import type { DebriefSources } from './debrief-sources.ts';

/** The report's questions, each with its answer. A line whose words have not come is left out until they have. */
export function assessmentLines(sources: DebriefSources): readonly AssessmentLineView[] {
  return sources.debrief.assessment.flatMap((line, index) => assessmentLine(sources, line, index) ?? []);
}

function assessmentLine(
  sources: DebriefSources,
  line: AssessmentLine,
  index: number,
): AssessmentLineView | null {
  const words = sources.words.lines[index];
  if (words === undefined) return null;
  const { id, element, judges, subject, verdict, score, evidence } = line;
  return {
    id: subject === null ? id : `${id}.${subject.kind}.${subject.id}`,
    element,
    question: words.subject === null ? words.question : sources.say.question(words.question, words.subject),
    verdict,
    // What was the case is told and not counted: only what was done about it is.
    score: judges === 'conduct' ? score : null,
    reason: words.reason,
    change: words.change,
    evidence: evidenceOf(sources, evidence),
    source: words.places.map(sources.say.place).join('; '),
    summit: words.summit,
    claimed: claimOn(sources, line, words.claim),
  };
}

/** How each authorisation or use of force stands to the six criteria taken together. */
export function usesOfForce({ words }: DebriefSources): readonly UseOfForceView[] {
  return words.force.map((use, index) => ({ id: `${index}.${use.subject}`, ...use }));
}

/** What the sponsors wrote on the criterion, and how it stands to what was true. */
function claimOn(
  { session, say }: DebriefSources,
  { subject, claim }: AssessmentLine,
  standing: string | null,
): string | null {
  if (claim === null || standing === null) return null;
  const draft = session.view.public.council.drafts.find(({ id }) => id === subject?.id);
  const written = draft?.forceCase[claim.criterion] ?? null;
  const own = written === null ? null : session.words(written);
  return own === null ? standing : say.claimed(own, standing);
}

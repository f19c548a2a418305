import { createHash } from 'node:crypto';
import type { SessionState } from '#engine/session/slices.ts';

const known = new WeakMap<object, WeakMap<object, string>>();

/**
 * Names the course that a session has taken: another one as soon as another week was lived through, or anything decided or undone
 * that bears on the crisis; the same when the session is read anew.
 */
export function editionOf({ debrief: { truth }, public: { crisis } }: SessionState): string {
  const byMeasures = known.get(truth) ?? new WeakMap<object, string>();
  known.set(truth, byMeasures);
  const edition = byMeasures.get(crisis) ?? nameOf(truth, crisis);
  byMeasures.set(crisis, edition);
  return edition;
}

function nameOf(
  truth: SessionState['debrief']['truth'],
  { measures, answers }: SessionState['public']['crisis'],
): string {
  const course = JSON.stringify([truth.map(({ totals }) => totals), measures, answers]);
  return createHash('sha256').update(course).digest('base64url');
}

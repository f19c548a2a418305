import { type Draft, type DraftText, textOf } from '#engine/council/drafts/slice.ts';
import { countUnder, subparagraphsOf } from '#engine/council/drafts/subparagraphs.ts';
import type { ParagraphId } from '#engine/kernel/ids.ts';
import { type Located, locate } from './locate.ts';
import type { Amendment, Change } from './slice.ts';

/** Why a change no longer fits the draft: what it names was struck out, or says something else by now. Places count from 0. */
export interface Conflict {
  readonly is: 'gone' | 'changed';
  readonly change: number;
  readonly paragraph: ParagraphId;
}

/**
 * [AM-6] Every change of an amendment that no longer fits the draft as it stands: what it names is gone, or what it would
 * change was changed since the amendment was written. An addition needs only that the paragraph it follows is there.
 *
 * @throws when the draft holds no text of the revision for which the amendment was written.
 */
export function conflictsOf(
  draft: Draft,
  { changes, revision }: Pick<Amendment, 'changes' | 'revision'>,
): readonly Conflict[] {
  const then = textAt(draft, revision);
  return changes.flatMap((change, index): Conflict[] => {
    const paragraph = namedBy(change);
    if (paragraph === null) return [];
    const now = locate(draft, paragraph);
    if (now === null) return [{ is: 'gone', change: index, paragraph }];
    const changed = !saysTheSame(touchedBy(change, locate(then, paragraph)), touchedBy(change, now));
    return changed ? [{ is: 'changed', change: index, paragraph }] : [];
  });
}

/** The draft's text as it was at a revision that was circulated. */
function textAt(draft: Draft, revision: number): DraftText {
  if (draft.revision === revision) return textOf(draft);
  const version = draft.earlier.find((earlier) => earlier.revision === revision);
  if (version === undefined) throw new Error(`Draft ${draft.id} was not circulated at revision ${revision}`);
  return version.text;
}

/** The paragraph that a change names; null where it names none. */
export function namedBy(change: Change): ParagraphId | null {
  switch (change.is) {
    case 'replace':
    case 'delete':
    case 'set-measure':
      return change.paragraph;
    case 'add':
      return change.at.is === 'after' ? change.at.paragraph : null;
    case 'chapter-seven':
      return null;
  }
}

/** The part of what an id names that a change would put something else in place of. */
function touchedBy({ is }: Change, located: Located | null): unknown {
  if (located === null || is === 'add' || is === 'chapter-seven') return null;
  if (is === 'delete') return located.kind === 'subparagraph' ? withAllUnder(located) : located.paragraph;
  const worded = located.kind === 'subparagraph' ? located.sub : located.paragraph;
  if (is === 'set-measure') return 'measure' in worded ? worded.measure : null;
  return { opening: 'opening' in worded ? worded.opening : null, body: worded.body };
}

function withAllUnder({ of, place }: Extract<Located, { kind: 'subparagraph' }>): unknown {
  const all = subparagraphsOf(of);
  return all.slice(place, place + 1 + countUnder(all, place));
}

/** Plain data, whatever order its keys stand in: a stored text may come back with another. */
function saysTheSame(one: unknown, other: unknown): boolean {
  return canonical(one) === canonical(other);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

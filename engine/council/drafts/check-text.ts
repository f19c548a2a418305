import type { ParagraphId, TextId } from '#engine/kernel/ids.ts';
import type { Ask } from '#engine/session/ask.ts';
import { withinBounds } from '#engine/session/moves/params.ts';
import { all, mayTry, no, type Permit, yes } from '#engine/session/permit.ts';
import type { TypedDraft, Wording } from './commands.ts';
import { type CarriedMeasure, type Draft, textsOf } from './slice.ts';
import { subparagraphsOf } from './subparagraphs.ts';

/**
 * Whether a typed text fits the draft that it revises (null for a new one): what it keeps is there to keep, and its measures may
 * be decided by the Council with these parameters.
 */
export function checkText(ask: Ask, typed: TypedDraft, revised: Draft | null): Permit {
  const measures = typed.operative.flatMap(({ measure }) => (measure === null ? [] : [measure]));
  return all(
    keepsOwnTexts(typed, revised),
    keepsOwnParagraphs(typed, revised),
    ...measures.map((measure) => canBeDecided(ask, measure)),
  );
}

/** [DR-4] */
function keepsOwnTexts(typed: TypedDraft, revised: Draft | null): Permit {
  const held: ReadonlySet<TextId> = revised === null ? new Set() : textsOf(revised);
  const unknown = wordingsOf(typed).some((wording) => wording.is === 'kept' && !held.has(wording.text));
  return unknown ? no('drafting/unknown-text') : yes;
}

/** [DR-3] A paragraph stays of its kind, and stands in the text once. */
function keepsOwnParagraphs(typed: TypedDraft, revised: Draft | null): Permit {
  const kinds = ['preambular', 'operative'] as const;
  const kept = kinds.map((kind) => typed[kind].map(({ id }) => id));
  const held = kinds.map((kind) => revised?.[kind].map(({ id }) => id) ?? []);
  const keptBelow = kinds.flatMap((kind) => typed[kind].flatMap(idsBelow));
  const heldBelow = kinds.flatMap((kind) => revised?.[kind].flatMap(idsBelow) ?? []);
  const sound =
    [...kept, keptBelow].every(standOnce) &&
    kept.every((ids, index) => ids.every((id) => id === null || held[index]?.includes(id))) &&
    keptBelow.every((id) => id === null || heldBelow.includes(id));
  return sound ? yes : no('drafting/unknown-paragraph');
}

/** A sub-paragraph may move to another paragraph, so the ids of all are looked at together. */
function idsBelow(paragraph: {
  readonly subparagraphs?: readonly { readonly id: ParagraphId | null }[] | undefined;
}): readonly (ParagraphId | null)[] {
  return subparagraphsOf(paragraph).map(({ id }) => id);
}

function standOnce(ids: readonly (ParagraphId | null)[]): boolean {
  const kept = ids.filter((id) => id !== null);
  return new Set(kept).size === kept.length;
}

/** [DR-6] */
export function canBeDecided(ask: Ask, { id: measure, params }: CarriedMeasure): Permit {
  const dealt = ask.deck[measure];
  if (!dealt?.council) return no('drafting/not-for-the-council', { measure });
  return all(withinBounds(dealt.face, params), aimsAtKnownPlace(ask, params.target));
}

/** Regions are known to a viewer from what is reported of them; before any report, only the scenario knows. */
function aimsAtKnownPlace({ view }: Ask, target: string | undefined): Permit {
  if (target === undefined || target === 'country') return yes;
  const report = view.public.crisis.reports.at(-1);
  if (report === undefined) return mayTry;
  return Object.keys(report.regions).includes(target)
    ? yes
    : no('drafting/unknown-region', { region: target });
}

function wordingsOf({ title, exitPlan, forceCase, preambular, operative }: TypedDraft): readonly Wording[] {
  const paragraphs = [...preambular, ...operative].flatMap(({ opening, body, subparagraphs }) => [
    body,
    opening.is === 'own' ? opening.words : null,
    ...subparagraphsOf({ subparagraphs }).map((sub) => sub.body),
  ]);
  return [title, exitPlan, ...Object.values(forceCase), ...paragraphs].filter((wording) => wording !== null);
}

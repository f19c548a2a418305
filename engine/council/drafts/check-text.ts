import type { ParagraphId, TextId } from '#engine/kernel/ids.ts';
import type { Ask } from '#engine/session/ask.ts';
import { withinBounds } from '#engine/session/moves/params.ts';
import { all, mayTry, no, type Permit, yes } from '#engine/session/permit.ts';
import type { TypedDraft, Wording } from './commands.ts';
import { type CarriedMeasure, type Draft, textsOf } from './slice.ts';

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
  const wrong = kinds.some((kind) => {
    const held = revised?.[kind].map(({ id }) => id) ?? [];
    const kept = typed[kind].map(({ id }) => id).filter((id): id is ParagraphId => id !== null);
    return new Set(kept).size !== kept.length || kept.some((id) => !held.includes(id));
  });
  return wrong ? no('drafting/unknown-paragraph') : yes;
}

/** [DR-6] */
function canBeDecided(ask: Ask, { id: measure, params }: CarriedMeasure): Permit {
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
  const paragraphs = [...preambular, ...operative].flatMap(({ opening, body }) => [
    body,
    opening.is === 'own' ? opening.words : null,
  ]);
  return [title, exitPlan, ...Object.values(forceCase), ...paragraphs].filter((wording) => wording !== null);
}

import type { Draft } from '#engine/council/slice.ts';
import { measureWords } from '#engine/crisis/measures/texts/words.ts';
import { en } from '#engine/framework/texts/en.ts';
import type { NamedKind } from '#engine/framework/texts/fill.ts';
import { fr } from '#engine/framework/texts/fr.ts';
import type { AssessmentTexts } from '#engine/framework/texts/shape.ts';
import type { TextId, TextKey } from '#engine/kernel/ids.ts';
import type { Locale } from '#engine/scenario/locale.ts';
import type { Scenario } from '#engine/scenario/scenario.ts';
import { readText } from '#engine/scenario/texts.ts';
import type { SessionState } from '#engine/session/slices.ts';

/** What a session's debrief is put into words from, for a reader of one language. */
export interface DebriefSources {
  readonly scenario: Scenario;
  readonly state: SessionState;
  /** What people wrote, by id. */
  readonly texts: ReadonlyMap<TextId, { readonly body: string }>;
  readonly locale: Locale;
}

export const assessmentTexts: Readonly<Record<Locale, AssessmentTexts>> = { en, fr };

/** What a thing that a reason or a line names by its id is called; the id itself where nothing has it any more. */
export function nameOf(sources: DebriefSources, kind: NamedKind, id: string): string {
  const { scenario, locale } = sources;
  const { families, parts, options } = assessmentTexts[locale];
  switch (kind) {
    case 'measure':
      return wordIn(measureWords[locale], id)?.name ?? id;
    case 'draft':
      return draftName(sources, id);
    case 'region':
      return nameIn(sources, scenario.country.regions, id);
    case 'seat':
      return nameIn(sources, scenario.seats, id);
    case 'family':
      return wordIn(families, id) ?? id;
    case 'part':
      return wordIn(parts, id) ?? id;
    case 'option':
      return wordIn(options, id) ?? id;
  }
}

/** Ids come from the log, which may be older than the words. */
export function wordIn<Word>(words: Readonly<Record<string, Word>>, id: string): Word | undefined {
  return words[id];
}

export function scenarioText({ scenario, state, locale }: DebriefSources, key: TextKey): string {
  return readText(scenario.texts, key, locale, state.public.settings?.intensity ?? 'concrete');
}

function nameIn(
  sources: DebriefSources,
  named: readonly { readonly id: string; readonly name: TextKey }[],
  id: string,
): string {
  const found = named.find((one) => one.id === id);
  return found === undefined ? id : scenarioText(sources, found.name);
}

/** A draft by its symbol; by its title as long as it has none. */
function draftName(sources: DebriefSources, id: string): string {
  const draft = sources.state.public.council.drafts.find((one) => one.id === id);
  if (draft === undefined) return id;
  const title = draft.title === null ? undefined : sources.texts.get(draft.title)?.body;
  return symbolOf(draft) ?? title ?? scenarioText(sources, sources.scenario.country.name);
}

function symbolOf({ status }: Draft): string | null {
  switch (status.is) {
    case 'written':
      return null;
    case 'adopted':
      return status.resolution;
    default:
      return status.symbol;
  }
}

import type { Locale } from './locale.ts';

/**
 * A scenario as its author typed it: the files' contents, YAML read into plain values and Markdown as text, not yet
 * checked. Reading files is done outside the engine.
 */
export interface ScenarioSource {
  /** The folder's name. */
  readonly slug: string;
  /** `scenario.yaml`. */
  readonly scenario: unknown;
  /** `events.yaml`. */
  readonly events: unknown;
  /** `seats/<seat>.yaml`, by seat. */
  readonly seats: Readonly<Record<string, unknown>>;
  /** `texts.<locale>.yaml`. */
  readonly texts: Readonly<Partial<Record<Locale, unknown>>>;
  /** `<document>.<locale>.md`. */
  readonly documents: Readonly<Partial<Record<Locale, Readonly<Partial<Record<DocumentName, string>>>>>>;
  /** `briefs/<locale>/<seat>.md`. */
  readonly briefs: Readonly<Partial<Record<Locale, Readonly<Record<string, string>>>>>;
  /** `playthroughs/<name>.yaml`, by name. */
  readonly playthroughs: Readonly<Record<string, unknown>>;
}

/** The documents of a scenario as a whole: history of the crisis, note on what it contains, guide for the facilitator. */
export const documentNames = ['background', 'content-note', 'facilitator'] as const;
export type DocumentName = (typeof documentNames)[number];

import type { IndicatorId } from '#engine/crisis/indicators.ts';
import type { MeasureId } from '#engine/crisis/measures/ids.ts';
import type { StructuralFacts } from '#engine/crisis/setup.ts';
import type { SourceId } from '#engine/crisis/sources.ts';

/** What a measure really does: for the server alone. */

/** `points` are added to an index; `ratio` is the logarithm of a factor on a flow; `level` is persons a week. */
export type EffectShape = 'points' | 'ratio' | 'level';

/** What an effect's strength also hangs on, beside its timing. */
export type Modifier =
  /** The share of money really pledged, and how much was asked for against the usual. */
  | 'money'
  /** The concerned state's consent. */
  | 'consent'
  /** How united the Council is. */
  | 'unity'
  /** Whether the neighbours keep their borders shut to what is banned. */
  | 'neighbours'
  /** Whether past threats were carried out. */
  | 'credibility'
  /** How much of the killing depends on aircraft and heavy weapons. */
  | 'heavy-weapons'
  /** How far those who command the violence are set on it: talks and witnesses restrain those who can still be talked to. */
  | 'resolve'
  /** Rises when sanctions, an embargo and mediation run together. */
  | 'coherence';

export type EffectCondition =
  | { readonly if: 'mediating' }
  | { readonly if: 'perpetrator'; readonly anyOf: readonly StructuralFacts['perpetrator'][] }
  | { readonly if: 'at-least' | 'at-most'; readonly indicator: IndicatorId; readonly value: number }
  | { readonly if: 'without-consent' }
  | { readonly if: 'acting' | 'not-acting'; readonly anyOf: readonly MeasureId[] }
  | { readonly if: 'settled-within'; readonly weeks: number };

export interface EffectTiming {
  /** Weeks after the measure's own delay. */
  readonly afterWeeks: number;
  readonly rampWeeks: number;
  /** Weeks at full strength; null while the measure lasts. */
  readonly holdsWeeks: number | null;
  readonly halfLifeWeeks: number;
}

export interface Effect {
  readonly on: IndicatorId;
  readonly side: 'intended' | 'side-effect';
  readonly shape: EffectShape;
  /** Mean and standard deviation of the size, in the shape's unit. Draws are cut at 0 and at twice the mean. */
  readonly mean: number;
  readonly sd: number;
  /** The chance that it works at all; when it does not, little of it is left. */
  readonly works: number;
  readonly when: 'while-acting' | 'after-ended';
  readonly timing: EffectTiming;
  readonly modifiers: readonly Modifier[];
  readonly onlyIf: readonly EffectCondition[];
}

export type Mandate = 'observe' | 'deter' | 'protect' | 'enforce';

export type StackGroup =
  | 'words'
  | 'envoys'
  | 'sanctions'
  | 'aid'
  | 'justice'
  | 'reports'
  | 'relief'
  | 'isolation';

export interface MeasureEffects {
  /** Weeks before it is felt: drawn evenly, both included, when the measure is taken. */
  readonly delayWeeks: readonly [number, number];
  /** Weeks from then to full strength. */
  readonly rampWeeks: number;
  /** Weeks in which everyone who was asked for could be put in place. */
  readonly deploymentWeeks: number;
  /** Ends by itself after so many weeks of acting: a statement, a letter. null when its parameter or a decision ends it. */
  readonly lastsWeeks: number | null;
  /** Protects by the troops and police in place. */
  readonly mandate: Mandate | null;
  /** Stands or falls by its defenders. */
  readonly safeArea: boolean;
  /** Brings the parties to talk: how well, 0..1. */
  readonly mediates: number;
  /** Measures of one group wear each other out: the second is worth less. */
  readonly stack: StackGroup | null;
  /** Ends these wherever they run. */
  readonly ends: readonly MeasureId[];
  readonly effects: readonly Effect[];
  readonly sources: readonly SourceId[];
}

import type { IndicatorId } from '#engine/crisis/indicators.ts';
import type { MeasureId } from '#engine/crisis/measures/ids.ts';

/**
 * The public face of a measure: all that a participant may know before taking it. It says what it promises, never what
 * it will do; the effects are drawn from data that stay on the server (`measures/effects/`).
 */

export const stages = ['prevent', 'react', 'rebuild'] as const;
/** Where the crisis stands, and to which part of the report a measure belongs. */
export type Stage = (typeof stages)[number];

export const families = ['political', 'economic', 'legal', 'security', 'humanitarian'] as const;
/** The toolbox's families (ICISS 3.21-3.33, 4.7-4.9) and, beside them, relief. */
export type MeasureFamily = (typeof families)[number];

/** 0 with consent, military or not; 1 pressure; 2 coercion without arms; 3 force without consent. */
export type Coercion = 0 | 1 | 2 | 3;

export const takerKinds = [
  'council',
  'secretariat',
  'concerned-state',
  'state',
  'neighbour',
  'regional-organisation',
  'ngo',
  'press',
] as const;
/** Who may take a measure. `council` is by an operative clause; the others by a move. `state` is any state but the concerned one. */
export type TakerKind = (typeof takerKinds)[number];

/** What one can ask of the capital, and what its consent then covers. */
export const capitalRequestKinds = ['observers', 'mission', 'access', 'talks', 'restraint'] as const;
export type CapitalRequestKind = (typeof capitalRequestKinds)[number];

/** What can be pledged: people in uniform, and money in millions of US dollars. */
export const resourceKinds = ['troops', 'police', 'money'] as const;
export type ResourceKind = (typeof resourceKinds)[number];

export interface ParameterBounds {
  readonly min: number;
  readonly max: number;
  readonly default: number;
}

/** Which parameters a measure has. A parameter that is absent here is 0 in the measure's parameters. */
export interface ParameterFace {
  readonly troops?: ParameterBounds;
  readonly police?: ParameterBounds;
  /** Millions of US dollars. */
  readonly money?: ParameterBounds;
  /** How long it is meant to last. Without it the measure lasts until it is ended, or as its nature has it. */
  readonly weeks?: ParameterBounds;
  /** Whether it may be aimed at one region rather than the country. */
  readonly target?: 'country-or-region';
}

/**
 * A condition. `gate` says what a missing one does: `take` means the measure cannot be taken; `act` means it can be decided
 * and then waits, without effect, until the condition holds.
 */
export type Need = { readonly gate: 'take' | 'act' } & NeedCondition;

export type NeedCondition =
  | { readonly need: 'consent'; readonly to: CapitalRequestKind }
  | { readonly need: 'ceasefire' }
  | { readonly need: 'agreement' }
  /** A draft was vetoed since the first week. */
  | { readonly need: 'veto' }
  | { readonly need: 'resource'; readonly resource: ResourceKind; readonly share: number }
  | { readonly need: 'at-least'; readonly indicator: IndicatorId; readonly value: number }
  | { readonly need: 'at-most'; readonly indicator: IndicatorId; readonly value: number }
  | { readonly need: 'measure'; readonly anyOf: readonly MeasureId[] }
  | { readonly need: 'stage'; readonly anyOf: readonly Stage[] };

/** How the concerned state's consent bears on a measure: it must have it, works better with it, or is taken elsewhere. */
export type ConsentBearing = 'needed' | 'helps' | 'irrelevant';

/** For indices S 1-4, M 5-12, L 13-25 points; for flows S 3-10 %, M 10-30 %, L 30-60 %, XL more. */
export type EffectSize = 'S' | 'M' | 'L' | 'XL';

/** What is commonly expected of a measure at full effect. `up` and `down` are the indicator's own direction. */
export interface MeasurePromise {
  readonly indicator: IndicatorId;
  readonly direction: 'up' | 'down';
  readonly size: EffectSize;
  readonly side: 'intended' | 'side-effect';
}

/** A threat works if it is followed: unless the demand is met, one of `deliveredBy` must start within `withinWeeks`. */
export interface Threat {
  readonly withinWeeks: number;
  readonly deliveredBy: readonly MeasureId[];
}

/** A place in the report: its paragraphs, and whether the number was checked against the text (else "around"). */
export interface Paragraph {
  readonly at: string;
  readonly checked: boolean;
}

export interface MeasureFace {
  readonly id: MeasureId;
  readonly stage: Stage;
  readonly family: MeasureFamily;
  readonly coercion: Coercion;
  readonly military: boolean;
  readonly takenBy: readonly TakerKind[];
  readonly parameters: ParameterFace;
  readonly consent: ConsentBearing;
  readonly needs: readonly Need[];
  /** What it costs the seat that takes it as a move, in the session's own units. A clause of the Council costs nobody this. */
  readonly cost: { readonly politicalCapital: number; readonly resources: number };
  /** Weeks until something is felt in the quick case, and until most of it is felt in the slow one. */
  readonly actsIn: { readonly from: number; readonly to: number };
  readonly promises: readonly MeasurePromise[];
  readonly threat: Threat | null;
  /** Tool of the report's toolboxes that it is an instance of: RC-, DP-, RE- or RB- ids; null where the report names none. */
  readonly tool: string | null;
  readonly paragraph: Paragraph;
}

/** Words for one measure, in one language. */
export interface MeasureText {
  readonly name: string;
  /** One line: what it is. */
  readonly what: string;
  /** What it needs, in words. */
  readonly needs: string;
  /** Article, treaty or policy it rests on. */
  readonly legalBasis: string;
}

import type { Change } from '#engine/crisis/changes.ts';
import type { IndicatorId, NationalIndicatorId, RegionalIndicatorId } from '#engine/crisis/indicators.ts';
import type {
  CapitalRequestKind,
  ResourceKind,
  Stage,
  TakerKind,
} from '#engine/crisis/measures/face-types.ts';
import type { MeasureId } from '#engine/crisis/measures/ids.ts';
import type { Id } from '#engine/kernel/ids.ts';

// The one place from which the rest of the engine takes the crisis' types.
export type { Cause, CauseKind, ChanceId, Change, DriverId } from '#engine/crisis/changes.ts';
export type {
  IndicatorFace,
  IndicatorId,
  IndicatorUnit,
  NationalIndicatorId,
  RegionalIndicatorId,
} from '#engine/crisis/indicators.ts';
export type {
  CapitalRequestKind,
  Coercion,
  MeasureFace,
  MeasureFamily,
  MeasurePromise,
  MeasureText,
  Need,
  ResourceKind,
  Stage,
  TakerKind,
} from '#engine/crisis/measures/face-types.ts';
export type { MeasureId } from '#engine/crisis/measures/ids.ts';
export type { CrisisSetup, GivenIndicatorId, RegionSetup } from '#engine/crisis/setup.ts';

/** A region of the scenario's country. */
export type RegionId = Id<'region'>;
/** One taking of a measure; made by the session, unique in it. Never part of a key of chance. */
export type MeasureInstanceId = Id<'measure-instance'>;

/** People in uniform, and money in millions of US dollars. */
export type Resources = Readonly<Record<ResourceKind, number>>;

/** A measure's parameters, all of them: what it does not have is 0, `weeks` null is "until ended". */
export interface MeasureParams extends Resources {
  readonly weeks: number | null;
  readonly target: RegionId | 'country';
}

// ---- the hidden truth ----

/** What became of the capital's consent to one kind of thing. Weeks are the model's. */
export type Consent =
  | { readonly is: 'not-asked' }
  | { readonly is: 'granted'; readonly since: number }
  | { readonly is: 'refused'; readonly since: number; readonly reason: CapitalReason }
  | { readonly is: 'withdrawn'; readonly since: number; readonly reason: CapitalReason };

export type Settlement =
  | { readonly is: 'none' }
  | { readonly is: 'ceasefire'; readonly since: number }
  | { readonly is: 'agreement'; readonly since: number }
  | { readonly is: 'victory'; readonly of: 'state' | 'armed-group'; readonly since: number };

export type InstanceStatus =
  /** Decided, without effect: these needs are missing. */
  | { readonly is: 'pending'; readonly missing: readonly NeedCode[] }
  /** On its way: the share (0..1) of its full intensity. */
  | { readonly is: 'deploying'; readonly share: number }
  | { readonly is: 'acting'; readonly share: number }
  /** Acted, and now cannot. */
  | { readonly is: 'suspended'; readonly missing: readonly NeedCode[] }
  /** Proved useless, for a reason that the record can cite for last resort. */
  | { readonly is: 'futile'; readonly since: number; readonly reason: FutileReason }
  | { readonly is: 'ended'; readonly since: number; readonly reason: EndReason };

export type FutileReason = 'demand-ignored' | 'consent-refused' | 'never-resourced' | 'talks-collapsed';
export type EndReason = 'expired' | 'ended-by-decision' | 'replaced' | 'overrun' | 'settled';

/** A need by code and what it is about, as a refusal's parameters would have it: `consent:mission`, `resource:troops`. */
export type NeedCode = `${string}:${string}` | 'ceasefire' | 'agreement' | 'veto';

/** One taking of a measure, as the model holds it. */
export interface MeasureInstance {
  readonly instance: MeasureInstanceId;
  readonly measure: MeasureId;
  /** Who took it; opaque to the model (a seat, or the Council). */
  readonly by: string;
  readonly taker: TakerKind;
  readonly startedWeek: number;
  readonly params: MeasureParams;
  /** The week from which its conditions held and its delay began to run; null while it waits. */
  readonly readySince: number | null;
  readonly consent: 'given' | 'absent' | 'withdrawn' | 'not-needed';
  /** Given so far by everyone, of what `params` asks for. */
  readonly pledged: Resources;
  /** Of the pledged, what is in place. */
  readonly deployed: Resources;
  readonly status: InstanceStatus;
  /** Of a threat: whether it still waits to be heeded or carried out. */
  readonly threat: 'none' | 'open' | 'heeded' | 'carried-out' | 'unfulfilled';
  /** How many weeks after `readySince` it begins to act: drawn when it was taken. */
  readonly delayWeeks: number;
  /** One for each effect of the measure, in their order. */
  readonly effects: readonly InstanceEffect[];
}

/** What one effect of one taking is worth. Hidden. */
export interface InstanceEffect {
  /** Drawn when the measure was taken, at full strength: points, logarithm of a ratio, or persons a week. */
  readonly size: number;
  /** After delay, ramp and decay: 0..1. */
  readonly intensity: number;
  /** What it adds to its indicator at this moment, in the size's unit, after consent, unity, resources and stacking. */
  readonly applied: number;
}

/** People of one region by where they are. `home + displaced + refugees + dead` is its population at the start, always. */
export interface RegionTruth {
  readonly id: RegionId;
  readonly home: number;
  readonly displacedInternally: number;
  readonly refugees: number;
  /** Killed or dead of want since the first week: civilians. */
  readonly dead: number;
  /** Flows of the week just past, persons per week. */
  readonly civilianDeaths: number;
  readonly battleDeaths: number;
  readonly excessDeaths: number;
  /** Newly displaced in the week just past, and returned. */
  readonly fled: number;
  readonly returned: number;
  /** Logarithms of what made up each flow, by cause: the filter's memory, from which "why" is answered. */
  readonly memory: Readonly<
    Record<'civilian-deaths' | 'battle-deaths' | 'excess-deaths', Readonly<Record<string, number>>>
  >;
}

export interface CapitalTruth {
  readonly consents: Readonly<Record<CapitalRequestKind, Consent>>;
  /** Times each thing was refused: each refusal makes the next easier to repeat. */
  readonly refusals: Readonly<Record<CapitalRequestKind, number>>;
}

/** Sums since the first week, persons. */
export interface Totals {
  readonly civilianDeaths: number;
  readonly battleDeaths: number;
  readonly excessDeaths: number;
  readonly intervenerHarm: number;
  readonly everDisplaced: number;
}

/** What the country counted in one past week; the newest 52 are kept. */
export interface WeekCount {
  readonly week: number;
  readonly civilianDeaths: number;
  readonly battleDeaths: number;
  readonly excessDeaths: number;
  /** Newly displaced by deliberate force or fear of it. */
  readonly fled: number;
}

/** The whole hidden truth of a crisis: plain JSON. */
export interface CrisisState {
  /** Weeks lived through: 0 before the first step. */
  readonly week: number;
  readonly national: Readonly<Record<NationalIndicatorId, number>>;
  readonly regions: readonly RegionTruth[];
  readonly capital: CapitalTruth;
  readonly settlement: Settlement;
  readonly stage: Stage;
  /** Drafts that a permanent member's vote kept from being adopted, since the first week. */
  readonly vetoes: number;
  /** The week in which the stage was entered. */
  readonly stageSince: number;
  readonly instances: readonly MeasureInstance[];
  readonly totals: Totals;
  readonly past: readonly WeekCount[];
  /** What each index is made of, by cause: the equations' memory, from which "why" is answered. */
  readonly memory: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** National and regional values of the newest weeks, newest last: what a late report still describes. */
  readonly recent: readonly CrisisValues[];
}

/** Every indicator's value at one moment. */
export interface CrisisValues {
  readonly week: number;
  readonly national: Readonly<Record<IndicatorId, number>>;
  readonly regions: Readonly<Record<RegionId, Readonly<Record<RegionalIndicatorId, number>>>>;
}

// ---- one week ----

export interface StartedMeasure {
  readonly instance: MeasureInstanceId;
  readonly measure: MeasureId;
  readonly by: string;
  readonly taker: TakerKind;
  readonly params: MeasureParams;
}

export interface EndedMeasure {
  readonly instance: MeasureInstanceId;
  readonly reason: Extract<EndReason, 'ended-by-decision' | 'replaced'>;
}

/** A contribution to one measure. It adds to what was given before; negative takes back. */
export interface Pledge {
  readonly instance: MeasureInstanceId;
  readonly by: string;
  readonly resources: Resources;
}

/** A change that is not the model's own: of a scripted event, or of a facilitator with a reason. */
export interface Shock {
  readonly kind: 'event' | 'facilitator';
  /** The event's or the adjustment's id: the cause that the record will show. */
  readonly source: string;
  readonly indicator: IndicatorId;
  /** For regional indicators: one region, or all by their share. */
  readonly region: RegionId | 'country';
  /**
   * `points` are added (index points, persons, persons a week); `ratio` multiplies; `held` lets a factor of an earlier week on killing
   * or fighting stand again at its full worth, where it would have faded.
   */
  readonly by: { readonly as: 'points' | 'ratio' | 'held'; readonly amount: number };
}

/** What the Council did with one draft this week: unity and attention follow from it. */
export interface CouncilVote {
  readonly adopted: boolean;
  readonly vetoed: boolean;
  readonly permanentAgainst: number;
  readonly permanentAbstaining: number;
  readonly inFavour: number;
}

export interface WeekInput {
  readonly started: readonly StartedMeasure[];
  readonly ended: readonly EndedMeasure[];
  readonly pledges: readonly Pledge[];
  readonly shocks: readonly Shock[];
  /** What the capital answered this week, from `answerCapital`. */
  readonly answers: readonly CapitalAnswer[];
  readonly votes: readonly CouncilVote[];
  /** Whether the Council met on the crisis at all. */
  readonly councilMet: boolean;
}

/** What happened in a week that is more than a number. */
export type Notice =
  | { readonly notice: 'stage-changed'; readonly from: Stage; readonly to: Stage }
  | { readonly notice: 'incident'; readonly region: RegionId; readonly severity: number }
  | { readonly notice: 'ceasefire-agreed' }
  | { readonly notice: 'ceasefire-broken' }
  | { readonly notice: 'agreement-reached' }
  | { readonly notice: 'agreement-broken' }
  | { readonly notice: 'victory'; readonly of: 'state' | 'armed-group' }
  | { readonly notice: 'neighbour-drawn-in' }
  | { readonly notice: 'consent-withdrawn'; readonly to: CapitalRequestKind; readonly reason: CapitalReason }
  | {
      readonly notice: 'safe-area-fell';
      readonly instance: MeasureInstanceId;
      readonly region: RegionId | null;
    }
  | {
      readonly notice: 'threat-unfulfilled';
      readonly instance: MeasureInstanceId;
      readonly measure: MeasureId;
    }
  | {
      readonly notice: 'measure';
      readonly instance: MeasureInstanceId;
      readonly measure: MeasureId;
      readonly status: InstanceStatus;
    };

export interface WeekOutcome {
  readonly state: CrisisState;
  readonly changes: readonly Change[];
  readonly notices: readonly Notice[];
}

// ---- what is reported ----

export type Confidence = 'low' | 'moderate' | 'high';

/** A reported number: never the truth, and the truth usually (about 85 times in 100) between `low` and `high`. */
export interface Estimate {
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
  readonly confidence: Confidence;
  /** The week that the report describes: often not the last. */
  readonly asOf: number;
}

/** What the world is told at the end of a week. Hidden indicators are absent. */
export interface Report {
  readonly week: number;
  readonly national: Readonly<Partial<Record<IndicatorId, Estimate>>>;
  readonly regions: Readonly<Record<RegionId, Readonly<Partial<Record<RegionalIndicatorId, Estimate>>>>>;
  /** Civilians killed since the first week. */
  readonly civilianDeathsSoFar: Estimate;
  /** What impartial analysts say of mass atrocity within the next three months; may be a false alarm, may be missed. */
  readonly warning: 'none' | 'watch' | 'alert';
}

// ---- the capital ----

export interface CapitalRequest {
  readonly kind: CapitalRequestKind;
  /** Who stands behind the request: more unity weighs more. */
  readonly backing: 'ambassador-alone' | 'neighbours' | 'council';
}

export const capitalReasons = [
  'sees-its-interest',
  'bows-to-pressure',
  'takes-the-offer',
  'heeds-the-council',
  'wants-calm',
  'sovereignty',
  'means-to-go-on',
  'sheltered-by-friends',
  'fears-its-own-hardliners',
  'distrusts-the-divided-council',
  'nobody-in-command',
] as const;
export type CapitalReason = (typeof capitalReasons)[number];

export interface CapitalAnswer {
  readonly kind: CapitalRequestKind;
  readonly granted: boolean;
  /** Whether a refusal takes back what had been granted. */
  readonly takesBack?: boolean;
  readonly reason: CapitalReason;
  /** The chance there was, 0..1. For the debrief. */
  readonly chance: number;
  /** What weighed, in log-odds: positive spoke for granting. For the debrief. */
  readonly factors: readonly { readonly factor: CapitalFactor; readonly weight: number }[];
}

export const capitalFactors = [
  'disposition',
  'what-is-asked',
  'intent',
  'pressure',
  'offers',
  'friends-abroad',
  'cohesion',
  'council-unity',
  'backing',
  'momentum',
  'losing-the-war',
  'earlier-refusals',
] as const;
export type CapitalFactor = (typeof capitalFactors)[number];

// ---- the same crisis left alone ----

export interface AloneRun {
  /** Values at the end of each week, from week 0 (the start) on. */
  readonly weeks: readonly CrisisValues[];
  readonly totals: readonly Totals[];
  readonly final: CrisisState;
}

import { type IndicatorId, indicators } from '#engine/crisis/indicators.ts';
import type {
  Effect,
  EffectCondition,
  EffectShape,
  EffectTiming,
  Mandate,
  MeasureEffects,
  Modifier,
  StackGroup,
} from '#engine/crisis/measures/effect-types.ts';
import type { EffectSize } from '#engine/crisis/measures/face-types.ts';
import type { MeasureId } from '#engine/crisis/measures/ids.ts';
import { pointsOf, shareOf } from '#engine/crisis/measures/sizes.ts';
import { type TimeClass, timeClasses } from '#engine/crisis/measures/time-classes.ts';
import type { SourceId } from '#engine/crisis/sources.ts';

/** Standard deviation of a size, as a share of its mean. */
const spread = 0.35;

export interface EffectOptions {
  readonly sd?: number;
  readonly works?: number;
  readonly when?: Effect['when'];
  readonly after?: number;
  readonly ramp?: number;
  readonly holds?: number;
  readonly halfLife?: number;
  readonly modifiers?: readonly Modifier[];
  readonly onlyIf?: readonly EffectCondition[];
}

export interface EffectsSource {
  readonly time: TimeClass;
  readonly lasts?: number;
  readonly deployment?: number;
  readonly mandate?: Mandate;
  readonly safeArea?: boolean;
  readonly mediates?: number;
  readonly stack?: StackGroup;
  readonly ends?: readonly MeasureId[];
  /** Of intended effects that name none themselves. */
  readonly modifiers?: readonly Modifier[];
  /** Half-life, in weeks, once the measure no longer acts. */
  readonly halfLife?: number;
  readonly effects: readonly EffectSource[];
  readonly sources?: readonly SourceId[];
}

type EffectSource = (measure: EffectsSource) => Effect;

/** Makes the effects of a group of measures from their sources. */
export function effects<Ids extends MeasureId>(
  table: Readonly<Record<Ids, EffectsSource>>,
): Readonly<Record<Ids, MeasureEffects>> {
  const made = Object.entries<EffectsSource>(table).map(([id, source]) => [id, complete(source)]);
  return Object.fromEntries(made) as Record<Ids, MeasureEffects>;
}

function complete(source: EffectsSource): MeasureEffects {
  const { delay, rampWeeks } = timeClasses[source.time];
  return {
    delayWeeks: delay,
    rampWeeks,
    deploymentWeeks: source.deployment ?? rampWeeks,
    lastsWeeks: source.lasts ?? null,
    mandate: source.mandate ?? null,
    safeArea: source.safeArea ?? false,
    mediates: source.mediates ?? 0,
    stack: source.stack ?? null,
    ends: source.ends ?? [],
    effects: source.effects.map((make) => make(source)),
    sources: source.sources ?? ['project'],
  };
}

type Make = (on: IndicatorId, size: EffectSize | number, options?: EffectOptions) => EffectSource;

/** An intended effect of a class's size, or of so many points or such a share; and the same as a side effect. */
export const up: Make = (on, size, options) => make(on, 1, size, 'intended', options);
export const down: Make = (on, size, options) => make(on, -1, size, 'intended', options);
export const alsoUp: Make = (on, size, options) => make(on, 1, size, 'side-effect', options);
export const alsoDown: Make = (on, size, options) => make(on, -1, size, 'side-effect', options);

/** Persons a week, for what interveners do. */
export function alsoCosts(on: IndicatorId, perWeek: number, options: EffectOptions = {}): EffectSource {
  return (measure) => shaped(on, 'level', perWeek, perWeek * 0.6, 'side-effect', options, measure);
}

function make(
  on: IndicatorId,
  sign: 1 | -1,
  size: EffectSize | number,
  side: Effect['side'],
  options: EffectOptions = {},
): EffectSource {
  const shape: EffectShape = indicators[on].unit === 'index' ? 'points' : 'ratio';
  const table = shape === 'points' ? pointsOf : shareOf;
  const middle = typeof size === 'number' ? size : table[size];
  const mean = shape === 'points' ? sign * middle : Math.log(1 + sign * middle);
  return (measure) => shaped(on, shape, mean, Math.abs(mean) * spread, side, options, measure);
}

function shaped(
  on: IndicatorId,
  shape: EffectShape,
  mean: number,
  sd: number,
  side: Effect['side'],
  options: EffectOptions,
  measure: EffectsSource,
): Effect {
  const timing: EffectTiming = {
    afterWeeks: options.after ?? 0,
    rampWeeks: options.ramp ?? timeClasses[measure.time].rampWeeks,
    holdsWeeks: options.holds ?? null,
    halfLifeWeeks: options.halfLife ?? measure.halfLife ?? 3,
  };
  return {
    on,
    side,
    shape,
    mean,
    sd: options.sd ?? sd,
    works: options.works ?? 1,
    when: options.when ?? 'while-acting',
    timing,
    modifiers: options.modifiers ?? (side === 'intended' ? (measure.modifiers ?? []) : []),
    onlyIf: options.onlyIf ?? [],
  };
}

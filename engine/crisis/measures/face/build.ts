import type { IndicatorId } from '#engine/crisis/indicators.ts';
import type {
  CapitalRequestKind,
  Coercion,
  ConsentBearing,
  EffectSize,
  MeasureFace,
  MeasureFamily,
  MeasurePromise,
  Need,
  ParameterFace,
  ResourceKind,
  Stage,
  TakerKind,
  Threat,
} from '#engine/crisis/measures/face-types.ts';
import type { MeasureId } from '#engine/crisis/measures/ids.ts';
import { type TimeClass, timeClasses } from '#engine/crisis/measures/time-classes.ts';

/** What differs from one measure to the next; the rest has a plain default. */
export interface FaceSource {
  readonly family: MeasureFamily;
  readonly coercion?: Coercion;
  readonly military?: boolean;
  readonly takenBy: readonly TakerKind[];
  readonly parameters?: ParameterFace;
  readonly consent?: ConsentBearing;
  readonly needs?: readonly Need[];
  /** Political capital and resources. */
  readonly cost: readonly [number, number];
  readonly time: TimeClass;
  readonly promises: readonly MeasurePromise[];
  readonly threat?: Threat;
  readonly tool?: string;
  readonly at: string;
}

/** Makes the faces of one stage from their sources. */
export function faces<Ids extends MeasureId>(
  stage: Stage,
  table: Readonly<Record<Ids, FaceSource>>,
): Readonly<Record<Ids, MeasureFace>> {
  const made = Object.entries<FaceSource>(table).map(([id, source]) => [id, face(id as Ids, stage, source)]);
  return Object.fromEntries(made) as Record<Ids, MeasureFace>;
}

function face(id: MeasureId, stage: Stage, source: FaceSource): MeasureFace {
  const { delay, rampWeeks } = timeClasses[source.time];
  return {
    id,
    stage,
    family: source.family,
    coercion: source.coercion ?? 0,
    military: source.military ?? false,
    takenBy: source.takenBy,
    parameters: source.parameters ?? {},
    consent: source.consent ?? 'irrelevant',
    needs: source.needs ?? [],
    cost: { politicalCapital: source.cost[0], resources: source.cost[1] },
    actsIn: { from: delay[0], to: delay[1] + rampWeeks },
    promises: source.promises,
    threat: source.threat ?? null,
    tool: source.tool ?? null,
    // The content of the paragraphs named here is secure; their numbers were not checked against the printed report.
    paragraph: { at: source.at, checked: false },
  };
}

export const up = (indicator: IndicatorId, size: EffectSize): MeasurePromise => ({
  indicator,
  direction: 'up',
  size,
  side: 'intended',
});
export const down = (indicator: IndicatorId, size: EffectSize): MeasurePromise => ({
  indicator,
  direction: 'down',
  size,
  side: 'intended',
});
/** The same as side effects. */
export const alsoUp = (indicator: IndicatorId, size: EffectSize): MeasurePromise => ({
  indicator,
  direction: 'up',
  size,
  side: 'side-effect',
});
export const alsoDown = (indicator: IndicatorId, size: EffectSize): MeasurePromise => ({
  indicator,
  direction: 'down',
  size,
  side: 'side-effect',
});

/** Needs. Consent, access and resources let a measure wait; the others decide whether it can be taken at all. */
export const consentTo = (to: CapitalRequestKind): Need => ({ gate: 'act', need: 'consent', to });
export const pledged = (resource: ResourceKind, share: number): Need => ({
  gate: 'act',
  need: 'resource',
  resource,
  share,
});
export const accessOf = (value: number): Need => ({
  gate: 'act',
  need: 'at-least',
  indicator: 'humanitarian-access',
  value,
});
export const evidenceOf = (value: number): Need => ({
  gate: 'take',
  need: 'at-least',
  indicator: 'evidence-quality',
  value,
});
export const inStage = (...anyOf: readonly Stage[]): Need => ({ gate: 'take', need: 'stage', anyOf });
export const agreed: Need = { gate: 'act', need: 'agreement' };
/** Some rival to the state that can be recognised, or armed. */
export const rivalOf = (value: number): Need => ({
  gate: 'take',
  need: 'at-least',
  indicator: 'armed-strength',
  value,
});
/** The Council was kept from acting by a permanent member's vote. */
export const vetoCast: Need = { gate: 'take', need: 'veto' };
export const ceasefireHolds: Need = { gate: 'act', need: 'ceasefire' };
export const after = (...anyOf: readonly MeasureId[]): Need => ({ gate: 'take', need: 'measure', anyOf });

/** The Council's sanctions: what a panel watches over, and a lifting ends. */
export const sanctions = [
  'asset-freeze-travel-ban',
  'arms-embargo-state',
  'arms-embargo-nonstate',
  'commodity-sanctions',
  'oil-embargo',
  'aviation-ban',
  'comprehensive-trade-embargo',
] as const satisfies readonly MeasureId[];

export const between = (min: number, max: number, standard: number) => ({ min, max, default: standard });

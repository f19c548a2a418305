import type { IndicatorId } from '#engine/crisis/indicators.ts';
import type { CapitalRequestKind, Need, Stage } from '#engine/crisis/measures/face-types.ts';
import { measureFaces } from '#engine/crisis/measures/faces.ts';
import type { MeasureId } from '#engine/crisis/measures/ids.ts';
import type { CrisisState, MeasureInstance, NeedCode, Resources, Settlement } from '#engine/crisis/types.ts';

/** What conditions are judged on: the truth for the model, what is publicly known for a screen or a bot. */
export interface NeedContext {
  readonly consents: Readonly<Record<CapitalRequestKind, boolean>>;
  readonly settlement: Settlement['is'];
  /** Whether a draft was vetoed since the first week. */
  readonly vetoCast: boolean;
  readonly stage: Stage;
  /** Value of an indicator; null where it is not known, which lets a condition pass. */
  readonly valueOf: (indicator: IndicatorId) => number | null;
  /** Measures decided and not over. */
  readonly running: ReadonlySet<MeasureId>;
  /** Given to this taking of the measure, and what it asks for. */
  readonly pledged: Resources;
  readonly asked: Resources;
}

/** @returns the codes of those needs that do not hold, in their order; empty when all do. */
export function missingNeeds(needs: readonly Need[], context: NeedContext): readonly NeedCode[] {
  const missing: NeedCode[] = [];
  for (const need of needs) if (!holds(need, context)) missing.push(needCode(need));
  return missing;
}

function holds(need: Need, context: NeedContext): boolean {
  switch (need.need) {
    case 'consent':
      return context.consents[need.to];
    case 'ceasefire':
      return context.settlement !== 'none';
    case 'agreement':
      return context.settlement === 'agreement' || context.settlement === 'victory';
    case 'veto':
      return context.vetoCast;
    case 'resource':
      return context.pledged[need.resource] >= need.share * context.asked[need.resource];
    case 'at-least':
      return (context.valueOf(need.indicator) ?? need.value) >= need.value;
    case 'at-most':
      return (context.valueOf(need.indicator) ?? need.value) <= need.value;
    case 'measure':
      return need.anyOf.some((measure) => context.running.has(measure));
    case 'stage':
      return need.anyOf.includes(context.stage);
  }
}

/** A need's code, as a status carries it and texts name it. */
export function needCode(need: Need): NeedCode {
  switch (need.need) {
    case 'consent':
      return `consent:${need.to}`;
    case 'ceasefire':
    case 'agreement':
    case 'veto':
      return need.need;
    case 'resource':
      return `resource:${need.resource}`;
    case 'at-least':
    case 'at-most':
      return `${need.need}:${need.indicator}`;
    case 'measure':
      return `measure:${need.anyOf.join(',')}`;
    case 'stage':
      return `stage:${need.anyOf.join(',')}`;
  }
}

export function isOver(instance: MeasureInstance): boolean {
  return instance.status.is === 'ended' || instance.status.is === 'futile';
}

/** The context that the truth gives, without anything of one taking: nothing pledged, nothing asked. */
export function needContextOf(state: CrisisState): NeedContext {
  const { consents } = state.capital;
  const granted = (kind: CapitalRequestKind) => consents[kind].is === 'granted';
  const nothing: Resources = { troops: 0, police: 0, money: 0 };
  const national: Readonly<Record<string, number>> = state.national;
  return {
    consents: {
      observers: granted('observers'),
      mission: granted('mission'),
      access: granted('access'),
      talks: granted('talks'),
      restraint: granted('restraint'),
    },
    settlement: state.settlement.is,
    vetoCast: state.vetoes > 0,
    stage: state.stage,
    valueOf: (indicator) => national[indicator] ?? null,
    running: new Set(state.instances.filter((instance) => !isOver(instance)).map(({ measure }) => measure)),
    pledged: nothing,
    asked: nothing,
  };
}

/**
 * What a measure lacks before it can be taken, and before it can act.
 * @param context see `needContextOf`; a screen makes its own from what its viewer knows.
 */
export function whatIsMissing(
  measure: MeasureId,
  context: NeedContext,
): { readonly toTake: readonly NeedCode[]; readonly toAct: readonly NeedCode[] } {
  const { needs } = measureFaces[measure];
  return {
    toTake: missingNeeds(
      needs.filter(({ gate }) => gate === 'take'),
      context,
    ),
    toAct: missingNeeds(
      needs.filter(({ gate }) => gate === 'act'),
      context,
    ),
  };
}

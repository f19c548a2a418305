import type { Effect, EffectCondition, Modifier } from '#engine/crisis/measures/effect-types.ts';
import { measureEffects } from '#engine/crisis/measures/effects.ts';
import { measureFaces } from '#engine/crisis/measures/faces.ts';
import type { MeasureId } from '#engine/crisis/measures/ids.ts';
import type { ModelParameters } from '#engine/crisis/parameters.ts';
import type { CrisisSetup } from '#engine/crisis/setup.ts';
import type { InstanceStatus, MeasureInstance, Settlement } from '#engine/crisis/types.ts';
import { clamp } from '#engine/crisis/week.ts';
import { shareInPlace } from './status.ts';

/** What an effect's strength is judged by: the indices a week ago, and what else runs. */
export interface StrengthContext {
  readonly week: number;
  readonly national: Readonly<Record<string, number>>;
  readonly settlement: Settlement;
  readonly setup: CrisisSetup;
  readonly parameters: ModelParameters;
  /** Measures that have begun to act. */
  readonly acting: ReadonlySet<MeasureId>;
  readonly mediating: boolean;
  readonly coherent: boolean;
}

export function strengthContext(
  instances: readonly MeasureInstance[],
  rest: Pick<StrengthContext, 'week' | 'national' | 'settlement' | 'setup' | 'parameters'>,
): StrengthContext {
  const live = instances.filter(({ status }) => isFelt(status));
  const acting = new Set(live.map(({ measure }) => measure));
  const mediating = live.some(({ measure }) => measureEffects[measure].mediates > 0);
  const embargo = acting.has('arms-embargo-state') || acting.has('arms-embargo-nonstate');
  const others = live.some(
    ({ measure }) => measureEffects[measure].stack === 'sanctions' && !measure.startsWith('arms-embargo'),
  );
  return { ...rest, acting, mediating, coherent: embargo && others && mediating };
}

/** Past its delay: something of it is felt. */
export function isFelt(status: InstanceStatus): boolean {
  return (status.is === 'deploying' || status.is === 'acting') && status.share > 0;
}

export function isLive(is: MeasureInstance['status']['is']): boolean {
  return is === 'deploying' || is === 'acting';
}

/** The factor on an effect's size: conditions, modifiers, people in place. Never negative. */
export function strengthOf(effect: Effect, instance: MeasureInstance, context: StrengthContext): number {
  if (!effect.onlyIf.every((condition) => holds(condition, instance, context))) return 0;
  let strength = shareInPlace(instance, instance.deployed);
  for (const modifier of effect.modifiers) strength *= factorOf(modifier, instance, context);
  return strength;
}

function factorOf(modifier: Modifier, instance: MeasureInstance, context: StrengthContext): number {
  const { modifiers } = context.parameters;
  const index = (id: string) => context.national[id] ?? 0;
  switch (modifier) {
    case 'money':
      return moneyFactor(instance);
    case 'consent':
      return instance.consent === 'given' ? modifiers.withConsent : modifiers.withoutConsent;
    case 'unity':
      return modifiers.unityAtZero + index('council-unity') / 100;
    case 'neighbours':
      return modifiers.openBorder + (1 - modifiers.openBorder) * (index('neighbour-compliance') / 100);
    case 'credibility':
      return Math.min(1.3, modifiers.emptyThreat + (1 - modifiers.emptyThreat) * (index('credibility') / 60));
    case 'heavy-weapons':
      return Math.min(8, context.setup.structure.heavyWeapons / 0.1);
    case 'resolve': {
      const { resolveFrom, resolveSpan, resolveFloor } = modifiers;
      return clamp(1 - (index('regime-intent') - resolveFrom) / resolveSpan, resolveFloor, 1);
    }
    case 'coherence':
      return context.coherent ? modifiers.coherence : 1;
  }
}

/** Money buys by its square root: twice the usual sum is worth 1.4 times, a half-paid one half. */
function moneyFactor({ measure, params, pledged }: MeasureInstance): number {
  const usual = measureFaces[measure].parameters.money?.default;
  if (usual === undefined || params.money === 0) return 1;
  return Math.min(1, pledged.money / params.money) * clamp(Math.sqrt(params.money / usual), 0.4, 1.7);
}

function holds(condition: EffectCondition, instance: MeasureInstance, context: StrengthContext): boolean {
  switch (condition.if) {
    case 'mediating':
      return context.mediating;
    case 'perpetrator':
      return condition.anyOf.includes(context.setup.structure.perpetrator);
    case 'at-least':
      return (context.national[condition.indicator] ?? 0) >= condition.value;
    case 'at-most':
      return (context.national[condition.indicator] ?? 0) <= condition.value;
    case 'without-consent':
      return instance.consent !== 'given';
    case 'acting':
      return condition.anyOf.some((measure) => context.acting.has(measure));
    case 'not-acting':
      return !condition.anyOf.some((measure) => context.acting.has(measure));
    case 'settled-within': {
      const { settlement } = context;
      return settlement.is !== 'none' && context.week - settlement.since < condition.weeks;
    }
  }
}

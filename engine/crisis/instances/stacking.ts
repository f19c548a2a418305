import { measureEffects } from '#engine/crisis/measures/effects.ts';
import type { ModelParameters } from '#engine/crisis/parameters.ts';
import type { MeasureInstance, MeasureInstanceId } from '#engine/crisis/types.ts';
import { isLive } from './strength.ts';

/**
 * Diminishing returns: of measures of one kind (or of the same measure by several takers), the first counts whole, the second
 * 60 %, the third 40 %, later ones little. What is fading does not stand in the way of what acts.
 */
export function stackWeights(
  instances: readonly MeasureInstance[],
  { modifiers }: ModelParameters,
): (instance: MeasureInstanceId) => number {
  const seen = new Map<string, number>();
  const weights = new Map<MeasureInstanceId, number>();
  const steps = [1, modifiers.secondOfAKind, modifiers.thirdOfAKind, modifiers.laterOfAKind];
  const inOrder = instances.filter(({ status }) => isLive(status.is)).sort(byStart);
  for (const { instance, measure } of inOrder) {
    const group = measureEffects[measure].stack ?? measure;
    const place = seen.get(group) ?? 0;
    seen.set(group, place + 1);
    weights.set(instance, steps[Math.min(place, steps.length - 1)] as number);
  }
  return (instance) => weights.get(instance) ?? 1;
}

/** By when they began, then by what they are and whose: never by the order in which they were given. */
function byStart(one: MeasureInstance, other: MeasureInstance): number {
  return (
    one.startedWeek - other.startedWeek || compare(one.measure, other.measure) || compare(one.by, other.by)
  );
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

import type { FlowId, NationalIndicatorId } from '#engine/crisis/indicators.ts';
import type { MeasureId } from '#engine/crisis/measures/ids.ts';
import type { Model } from '#engine/crisis/model.ts';
import { type MemoryKey, noParts, Parts } from '#engine/crisis/parts.ts';
import type { CrisisSetup } from '#engine/crisis/setup.ts';
import type {
  CrisisState,
  MeasureInstance,
  MeasureInstanceId,
  RegionId,
  WeekInput,
} from '#engine/crisis/types.ts';
import type { Random } from '#engine/kernel/random.ts';

/** All that the parts of one week's step are told, and do not change. */
export interface Week {
  /** The number of the week being lived: 1 is the first. */
  readonly number: number;
  readonly before: CrisisState;
  readonly input: WeekInput;
  readonly setup: CrisisSetup;
  readonly random: Random;
  readonly model: Model;
}

/** The same, with what has no inertia. */
export type CountId = FlowId | 'excess-deaths';

/** Where something sudden goes: an index, or one region's flow. */
export type ImpulseTarget = NationalIndicatorId | `${FlowId} ${RegionId}`;

/** What happens suddenly in a week, collected before the equations take it up. */
export class Impulses {
  readonly #byTarget = new Map<ImpulseTarget, Parts>();

  add(target: ImpulseTarget, key: MemoryKey, amount: number): void {
    let known = this.#byTarget.get(target);
    if (known === undefined) {
      known = new Parts();
      this.#byTarget.set(target, known);
    }
    known.add(key, amount);
  }

  /** What goes to one target. */
  on(target: ImpulseTarget): Parts {
    return this.#byTarget.get(target) ?? noParts;
  }
}

/** Finds the measure of a taking. Throws on one that was never taken: the memory would be of another crisis. */
export function measuresByInstance(
  instances: readonly MeasureInstance[],
): (instance: MeasureInstanceId) => MeasureId {
  const known = new Map(instances.map(({ instance, measure }) => [instance, measure]));
  return (instance) => {
    const measure = known.get(instance);
    if (measure === undefined) throw new Error(`No measure was taken as ${instance}`);
    return measure;
  };
}

export const clamp = (value: number, low: number, high: number): number =>
  Math.min(high, Math.max(low, value));

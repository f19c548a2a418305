import type { IndexId } from '#engine/crisis/equations/index-equation.ts';
import { type FlowId, isRegional } from '#engine/crisis/indicators.ts';
import { protectionOf } from '#engine/crisis/instances/protection.ts';
import { measureEffects } from '#engine/crisis/measures/effects.ts';
import { type MemoryKey, noParts, Parts } from '#engine/crisis/parts.ts';
import type { CapitalTruth, IndicatorId, MeasureInstance, RegionId } from '#engine/crisis/types.ts';
import type { Week } from '#engine/crisis/week.ts';

/** What measures add at the moment: to each index in points, to each region's counts as the logarithm of a factor. */
export interface HeldByMeasures {
  readonly indices: ReadonlyMap<IndexId, Parts>;
  /** By indicator and region. */
  readonly regional: (indicator: IndicatorId, region: RegionId) => Parts;
  /** Civilians whom interveners kill, persons a week. */
  readonly harm: ReadonlyMap<MeasureInstance, number>;
}

export function heldByMeasures(
  instances: readonly MeasureInstance[],
  capital: CapitalTruth,
  week: Week,
): HeldByMeasures {
  const indices = new Map<IndexId, Parts>();
  const regional = new Map<string, Parts>();
  const harm = new Map<MeasureInstance, number>();
  for (const instance of instances) {
    const key: MemoryKey = `measure|${instance.instance}`;
    const data = measureEffects[instance.measure].effects;
    for (const [index, { applied }] of instance.effects.entries()) {
      const on = data[index]?.on;
      if (applied === 0 || on === undefined) continue;
      if (on === 'intervener-harm') harm.set(instance, (harm.get(instance) ?? 0) + applied);
      else if (isRegional(on)) {
        for (const region of aimedAt(instance, week)) add(regional, `${on} ${region}`, key, applied);
      } else add(indices, on, key, applied * reach(instance, week));
    }
  }
  const { pushLimit } = week.model.parameters.modifiers;
  for (const [id, parts] of indices) indices.set(id, compress(parts, pushLimit));
  for (const { instance, region, flow, ln } of protectionOf(instances, capital, week)) {
    add(regional, `${flow satisfies FlowId} ${region}`, `measure|${instance}`, ln);
  }
  return { indices, regional: (on, region) => regional.get(`${on} ${region}`) ?? noParts, harm };
}

/** Each further measure on an index is worth less: together they approach a limit, each keeping its share. */
function compress(parts: Parts, limit: number): Parts {
  const sum = parts.sum();
  if (sum === 0) return parts;
  const scale = (limit * Math.tanh(sum / limit)) / sum;
  return new Parts(
    parts.keys,
    parts.amounts.map((points) => points * scale),
  );
}

function add<Target>(parts: Map<Target, Parts>, target: Target, key: MemoryKey, amount: number): void {
  let known = parts.get(target);
  if (known === undefined) {
    known = new Parts();
    parts.set(target, known);
  }
  known.add(key, amount);
}

function aimedAt({ params }: MeasureInstance, { setup }: Week): readonly RegionId[] {
  return params.target === 'country' ? setup.regions.map(({ id }) => id) : [params.target];
}

/** A measure in one region moves the country's indices by the root of that region's share of the people. */
function reach({ params }: MeasureInstance, { setup }: Week): number {
  if (params.target === 'country') return 1;
  const all = setup.regions.reduce((sum, { population }) => sum + population, 0);
  const there = setup.regions.find(({ id }) => id === params.target)?.population ?? 0;
  return Math.sqrt(there / all);
}

import type { Moved } from '#engine/crisis/causes.ts';
import type { HeldByMeasures } from '#engine/crisis/held.ts';
import { type Memory, partsBetween } from '#engine/crisis/memory.ts';
import { countShocks } from '#engine/crisis/shocks.ts';
import type { RegionId } from '#engine/crisis/types.ts';
import type { Week } from '#engine/crisis/week.ts';

/** How much one week's harm by interveners differs from their usual: standard deviation of its logarithm. */
const spread = 0.5;

export interface HarmOutcome {
  readonly value: number;
  readonly memory: Memory;
  readonly moved: Moved;
  readonly byRegion: ReadonlyMap<RegionId, number>;
}

/** Civilians killed by those who intervene: counted apart, because proportion is judged by it. */
export function advanceHarm({ harm }: HeldByMeasures, week: Week): HarmOutcome {
  const after: Record<string, number> = {};
  const byRegion = new Map<RegionId, number>();
  const give = (region: RegionId, persons: number) =>
    byRegion.set(region, (byRegion.get(region) ?? 0) + persons);
  for (const [{ instance, measure, by, startedWeek, params }, level] of harm) {
    const key = ['harm', week.number, measure, by, startedWeek, params.target] as const;
    const persons = level * Math.exp(spread * week.random.normal(...key) - spread ** 2 / 2);
    after[`measure|${instance}`] = persons;
    for (const [region, share] of sharesOf(params.target, week)) give(region, persons * share);
  }
  const base = Object.values(after).reduce((sum, persons) => sum + persons, 0);
  for (const { key, amount } of countShocks('intervener-harm', null, 1, base, week.input.shocks)) {
    const persons = Math.max(0, amount);
    after[key] = persons;
    for (const [region, share] of sharesOf('country', week)) give(region, persons * share);
  }
  const before = week.before.memory['intervener-harm'] as Memory;
  const from = week.before.national['intervener-harm'];
  const value = Object.values(after).reduce((sum, persons) => sum + persons, 0);
  const moved: Moved = {
    indicator: 'intervener-harm',
    region: null,
    from,
    to: value,
    parts: () => partsBetween(before, after, 1),
  };
  return { value, memory: after, moved, byRegion };
}

function sharesOf(target: RegionId | 'country', { before }: Week): readonly (readonly [RegionId, number])[] {
  if (target !== 'country') return [[target, 1]];
  const all = before.regions.reduce((sum, { civilianDeaths }) => sum + civilianDeaths, 0);
  const even = 1 / before.regions.length;
  return before.regions.map(({ id, civilianDeaths }) => [id, all === 0 ? even : civilianDeaths / all]);
}

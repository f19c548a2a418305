import type { Moved } from '#engine/crisis/causes.ts';
import { indexIds } from '#engine/crisis/equations/all.ts';
import type { IndexEquation, IndexId } from '#engine/crisis/equations/index-equation.ts';
import { type Row, weigh } from '#engine/crisis/equations/row.ts';
import { advanceMemory, type Memory, partsBetween, sumOf } from '#engine/crisis/memory.ts';
import { noParts, Parts } from '#engine/crisis/parts.ts';
import type { Readings } from '#engine/crisis/readings.ts';
import { addIndexShocks } from '#engine/crisis/shocks.ts';
import { clamp, type Impulses, type Week } from '#engine/crisis/week.ts';

export interface IndicesOutcome {
  readonly values: Readonly<Record<IndexId, number>>;
  readonly memory: Readonly<Record<IndexId, Memory>>;
  readonly moved: readonly Moved[];
}

/** What rows come to, driver by driver. */
export function pullsOf(rows: readonly Row[], readings: Readings): Parts {
  const pulls = new Parts();
  for (const row of rows) {
    const index = pulls.keys.indexOf(row.key);
    const amount = weigh(row, readings);
    if (index < 0) pulls.push(row.key, amount);
    else pulls.amounts[index] = (pulls.amounts[index] as number) + amount;
  }
  return pulls;
}

/** Moves every index by a week, all from the same readings. */
export function advanceIndices(
  week: Week,
  readings: Readings,
  impulses: Impulses,
  held: ReadonlyMap<IndexId, Parts>,
): IndicesOutcome {
  const values = {} as Record<IndexId, number>;
  const memory = {} as Record<IndexId, Memory>;
  const moved: Moved[] = [];
  for (const id of indexIds) {
    const equation: IndexEquation = week.model.indices[id];
    const from = week.before.national[id];
    const before = week.before.memory[id] as Memory;
    if (equation.noise.value > 0) {
      impulses.add(
        id,
        'chance|the-week',
        equation.noise.value * week.random.normal('index', week.number, id),
      );
    }
    const after = advanceMemory(before, {
      inertia: 1 - equation.rate.value,
      historyInertia: 1 - equation.rate.value,
      pulls: pullsOf(equation.rows, readings),
      impulses: impulses.on(id),
      held: held.get(id) ?? noParts,
    });
    addIndexShocks(after, id, week.input.shocks);
    const raw = sumOf(after);
    const to = clamp(raw, 0, 100);
    if (to !== raw) after['driver|limit'] = (after['driver|limit'] ?? 0) + to - raw;
    values[id] = to;
    memory[id] = after;
    moved.push({ indicator: id, region: null, from, to, parts: () => partsBetween(before, after, 1) });
  }
  return { values, memory, moved };
}

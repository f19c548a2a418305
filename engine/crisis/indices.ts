import { settleChange } from '#engine/crisis/causes.ts';
import { indexIds } from '#engine/crisis/equations/all.ts';
import type { IndexEquation, IndexId } from '#engine/crisis/equations/index-equation.ts';
import { type Row, weigh } from '#engine/crisis/equations/row.ts';
import { advanceMemory, causesBetween, type Memory, type MemoryKey, sumOf } from '#engine/crisis/memory.ts';
import type { Readings } from '#engine/crisis/readings.ts';
import { addIndexShocks } from '#engine/crisis/shocks.ts';
import type { Change, MeasureId, MeasureInstanceId } from '#engine/crisis/types.ts';
import { clamp, type Impulses, type Week } from '#engine/crisis/week.ts';

export interface IndicesOutcome {
  readonly values: Readonly<Record<IndexId, number>>;
  readonly memory: Readonly<Record<IndexId, Memory>>;
  readonly changes: readonly Change[];
}

/** What rows come to, driver by driver. */
export function pullsOf(rows: readonly Row[], readings: Readings): Map<MemoryKey, number> {
  const pulls = new Map<MemoryKey, number>();
  for (const row of rows) {
    const key: MemoryKey = `driver|${row.driver}`;
    pulls.set(key, (pulls.get(key) ?? 0) + weigh(row, readings));
  }
  return pulls;
}

/** Moves every index by a week, all from the same readings. */
export function advanceIndices(
  week: Week,
  readings: Readings,
  impulses: Impulses,
  held: ReadonlyMap<IndexId, ReadonlyMap<MemoryKey, number>>,
  measureOf: (instance: MeasureInstanceId) => MeasureId,
): IndicesOutcome {
  const values = {} as Record<IndexId, number>;
  const memory = {} as Record<IndexId, Memory>;
  const changes: Change[] = [];
  for (const id of indexIds) {
    const equation: IndexEquation = week.model.indices[id];
    const from = week.before.national[id];
    const before = week.before.memory[id] as Memory;
    const sudden = impulses.on(id);
    if (equation.noise.value > 0) {
      sudden.set('chance|the-week', equation.noise.value * week.random.normal('index', week.number, id));
    }
    const after = advanceMemory(before, {
      inertia: 1 - equation.rate.value,
      pulls: pullsOf(equation.rows, readings),
      impulses: sudden,
      held: held.get(id) ?? nothing,
    });
    addIndexShocks(after, id, week.input.shocks);
    const raw = sumOf(after);
    const to = clamp(raw, 0, 100);
    if (to !== raw) after['driver|limit'] = (after['driver|limit'] ?? 0) + to - raw;
    values[id] = to;
    memory[id] = after;
    changes.push(settleChange(id, null, from, to, causesBetween(before, after, 1, measureOf)));
  }
  return { values, memory, changes };
}

const nothing: ReadonlyMap<MemoryKey, number> = new Map();

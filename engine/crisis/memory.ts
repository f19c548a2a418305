import type { Cause, ChanceId, DriverId, MeasureId, MeasureInstanceId } from '#engine/crisis/types.ts';

/**
 * A level (an index, or the logarithm of a flow) as the sum of what each cause has put into it. Every cause fades and is
 * renewed at the level's own pace, so the causes' changes add up to the level's change, exactly and every week: that is how
 * each number on a screen can say why.
 */
export type Memory = Readonly<Record<string, number>>;
type MutableMemory = Record<string, number>;

export type MemoryKey =
  | `driver|${DriverId}`
  | `chance|${ChanceId}`
  | `event|${string}`
  | `facilitator|${string}`
  | `measure|${MeasureInstanceId}`;

/** What is fading and has come down to this is folded into the level's standing part. */
const negligible = 1e-7;
/** Where what fades away goes. */
const standing: MemoryKey = 'driver|what-the-country-is';

export interface MemoryStep {
  /** Share of last week's part that stays. */
  readonly inertia: number;
  /** Where each driver pulls its part: it goes the share `1 - inertia` of the way. */
  readonly pulls: ReadonlyMap<MemoryKey, number>;
  /** Added now, fading from now on. */
  readonly impulses: ReadonlyMap<MemoryKey, number>;
  /** Set to this now, not fading by themselves: what measures add at the moment, and what is simply so. */
  readonly held: ReadonlyMap<MemoryKey, number>;
}

/** @returns the parts a week later. */
export function advanceMemory(before: Memory, { inertia, pulls, impulses, held }: MemoryStep): MutableMemory {
  const after: MutableMemory = {};
  let faded = 0;
  for (const [key, part] of Object.entries(before)) {
    if (held.has(key as MemoryKey) || key.startsWith('measure|')) continue;
    const rest = part * inertia;
    if (Math.abs(rest) < negligible && key !== standing && !pulls.has(key as MemoryKey)) faded += rest;
    else after[key] = rest;
  }
  for (const [key, pull] of pulls) after[key] = (after[key] ?? 0) + (1 - inertia) * pull;
  for (const [key, impulse] of impulses) after[key] = (after[key] ?? 0) + impulse;
  for (const [key, part] of held) if (part !== 0) after[key] = part;
  if (faded !== 0) after[standing] = (after[standing] ?? 0) + faded;
  return after;
}

export function sumOf(memory: Memory): number {
  let sum = 0;
  for (const key in memory) sum += memory[key] as number;
  return sum;
}

/** What each cause's part changed by, as causes of a change in the level's unit times `scale`. */
export function causesBetween(
  before: Memory,
  after: Memory,
  scale: number,
  measureOf: (instance: MeasureInstanceId) => MeasureId,
): Cause[] {
  const causes: Cause[] = [];
  for (const key in after)
    push(causes, key, ((after[key] as number) - (before[key] ?? 0)) * scale, measureOf);
  for (const key in before)
    if (!(key in after)) push(causes, key, -(before[key] as number) * scale, measureOf);
  return causes;
}

function push(
  causes: Cause[],
  key: string,
  amount: number,
  measureOf: (instance: MeasureInstanceId) => MeasureId,
): void {
  if (amount !== 0) causes.push(causeOf(key, amount, measureOf));
}

/** The cause that a key of a memory names, with an amount. */
export function causeOf(
  key: string,
  amount: number,
  measureOf: (instance: MeasureInstanceId) => MeasureId,
): Cause {
  const bar = key.indexOf('|');
  const kind = key.slice(0, bar) as Cause['kind'];
  const id = key.slice(bar + 1);
  switch (kind) {
    case 'driver':
      return { kind, id: id as DriverId, amount };
    case 'chance':
      return { kind, id: id as ChanceId, amount };
    case 'event':
    case 'facilitator':
      return { kind, id, amount };
    case 'measure': {
      const instance = id as MeasureInstanceId;
      return { kind, id: measureOf(instance), instance, amount };
    }
  }
}

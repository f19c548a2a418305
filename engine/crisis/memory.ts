import { type MemoryKey, noParts, Parts } from '#engine/crisis/parts.ts';

/**
 * A level (an index, or the logarithm of a flow) as the sum of what each cause has put into it. Every cause fades and is
 * renewed at the level's own pace, so the causes' changes add up to the level's change, exactly and every week: that is how
 * each number on a screen can say why.
 */
export type Memory = Readonly<Record<string, number>>;

/** What is fading and has come down to this is folded into the level's standing part. */
const negligible = 1e-7;
/** Where what fades away goes. */
const standing: MemoryKey = 'driver|what-the-country-is';
/** What held a level where it was before the first week, beyond what the equations see. */
export const history: MemoryKey = 'driver|history';

export interface MemoryStep {
  /** Share of last week's part that stays. */
  readonly inertia: number;
  /** The same for the part called history, which fades on its own terms. */
  readonly historyInertia: number;
  /** Where each driver pulls its part: it goes the share `1 - inertia` of the way. Each driver once. */
  readonly pulls: Parts;
  /** Added now, fading from now on. */
  readonly impulses: Parts;
  /** Set to this now, not fading by themselves: what measures add at the moment, and what is simply so. */
  readonly held: Parts;
}

/** @returns the parts a week later. */
export function advanceMemory(
  before: Memory,
  { inertia, historyInertia, pulls, impulses, held }: MemoryStep,
): Record<string, number> {
  const after: Record<string, number> = {};
  for (let index = 0; index < pulls.keys.length; index++) {
    const key = pulls.keys[index] as MemoryKey;
    after[key] = (before[key] ?? 0) * inertia + (1 - inertia) * (pulls.amounts[index] as number);
  }
  let faded = 0;
  for (const key in before) {
    if (after[key] !== undefined || key.startsWith('measure|')) continue;
    if (held !== noParts && held.has(key as MemoryKey)) continue;
    const stays = key === history ? historyInertia : inertia;
    const rest = (before[key] as number) * stays;
    if (key !== standing && rest < negligible && rest > -negligible) faded += rest;
    else after[key] = rest;
  }
  for (let index = 0; index < impulses.keys.length; index++) {
    const key = impulses.keys[index] as MemoryKey;
    after[key] = (after[key] ?? 0) + (impulses.amounts[index] as number);
  }
  for (let index = 0; index < held.keys.length; index++) {
    const part = held.amounts[index] as number;
    if (part !== 0) after[held.keys[index] as MemoryKey] = part;
  }
  if (faded !== 0) after[standing] = (after[standing] ?? 0) + faded;
  return after;
}

export function sumOf(memory: Memory): number {
  let sum = 0;
  for (const key in memory) sum += memory[key] as number;
  return sum;
}

/** What each cause's part changed by, times `scale`: amounts in the unit that the level is shown in. */
export function partsBetween(before: Memory, after: Memory, scale: number): Parts {
  const parts = new Parts();
  for (const key in after) {
    const amount = ((after[key] as number) - (before[key] ?? 0)) * scale;
    if (amount !== 0) parts.push(key as MemoryKey, amount);
  }
  for (const key in before) {
    if (after[key] === undefined) parts.push(key as MemoryKey, -(before[key] as number) * scale);
  }
  return parts;
}

import type { SeatId } from '#engine/kernel/ids.ts';
import type { SeatCost } from '#scenarios/study/costs.ts';
import type { LivedPolicy, Run } from '#scenarios/study/live-policy.ts';

/** A run of a thousand deaths if left alone, of which so many came. */
export function run(deaths: number, more: Partial<Run> = {}): Run {
  return { deaths, alone: 1_000, ending: 'calm', objectives: 'mpx', ...more };
}

/** A policy as if it had been lived through. */
export function lived(id: string, parts: Partial<Omit<LivedPolicy, 'policy'>> = {}): LivedPolicy {
  const by = id.startsWith('bots') ? 'bots' : 'random';
  return { policy: { id, by }, costs: {}, runs: [run(500)], without: {}, ...parts };
}

/** What seats spent, in political capital and money. */
export function costs(
  bySeat: Readonly<Record<string, readonly [capital: number, money: number]>>,
): Readonly<Record<SeatId, SeatCost>> {
  return Object.fromEntries(
    Object.entries(bySeat).map(([seat, [politicalCapital, money]]) => [
      seat,
      { politicalCapital, troops: 0, police: 0, money },
    ]),
  );
}

import type { SeatId } from '#engine/kernel/ids.ts';
import type { SessionEvent } from '#engine/session/events.ts';
import type { Recorded } from '#engine/session/record.ts';

/** What a seat spent in a session: points of political capital, persons, and millions of US dollars. */
export interface SeatCost {
  readonly politicalCapital: number;
  readonly troops: number;
  readonly police: number;
  readonly money: number;
}

export const costKinds = ['politicalCapital', 'troops', 'police', 'money'] as const;
export const noCost: SeatCost = { politicalCapital: 0, troops: 0, police: 0, money: 0 };

/** What every seat that spent anything spent, from the log of a session in which nothing was undone. */
export function costsIn(log: readonly Recorded<SessionEvent>[]): Readonly<Record<SeatId, SeatCost>> {
  const costs: Record<SeatId, SeatCost> = {};
  for (const { audience, event } of log) {
    if (event.type !== 'MeansSpent') continue;
    const seat = audience.slice(audience.indexOf(':') + 1) as SeatId;
    const before = costs[seat] ?? noCost;
    const { politicalCapital, resources } = event;
    costs[seat] = {
      politicalCapital: before.politicalCapital + politicalCapital,
      troops: before.troops + resources.troops,
      police: before.police + resources.police,
      money: before.money + resources.money,
    };
  }
  return costs;
}

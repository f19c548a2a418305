import type { MeasureFace, MeasureParams, RegionId, Resources } from '#engine/crisis/types.ts';
import { mayTry, no, type Permit, yes } from '#engine/session/permit.ts';
import type { ChosenParams } from './commands.ts';

const kinds = ['troops', 'police', 'money'] as const;

/** [MO-3] What was chosen lies within the measure's bounds, and a measure is given nothing that it does not take. */
export function withinBounds({ id, parameters }: MeasureFace, chosen: ChosenParams): Permit {
  for (const kind of [...kinds, 'weeks'] as const) {
    const value = chosen[kind];
    const bounds = parameters[kind];
    if (value === undefined) continue;
    if (bounds === undefined) {
      if (value > 0) return no('moves/not-a-parameter', { measure: id, parameter: kind });
    } else if (value < bounds.min || value > bounds.max) {
      return no('moves/out-of-bounds', { measure: id, parameter: kind, min: bounds.min, max: bounds.max });
    }
  }
  if (chosen.target !== undefined && chosen.target !== 'country' && parameters.target === undefined) {
    return no('moves/not-a-parameter', { measure: id, parameter: 'target' });
  }
  // Which regions there are, the scenario says.
  return chosen.target === undefined || chosen.target === 'country' ? yes : mayTry;
}

/** The whole of a measure's parameters: what was not chosen takes its default, what it does not have is nothing. */
export function completeParams({ parameters }: MeasureFace, chosen: ChosenParams): MeasureParams {
  const amount = (kind: (typeof kinds)[number]) => chosen[kind] ?? parameters[kind]?.default ?? 0;
  return {
    troops: amount('troops'),
    police: amount('police'),
    money: amount('money'),
    weeks: chosen.weeks ?? parameters.weeks?.default ?? null,
    target: (chosen.target as RegionId | undefined) ?? 'country',
  };
}

export const noResources: Resources = { troops: 0, police: 0, money: 0 };

export function isNothing(resources: Resources): boolean {
  return kinds.every((kind) => resources[kind] === 0);
}

/** The first kind of which there is less than what is wanted, or null when there is enough of each. */
export function shortOf(available: Resources, wanted: Resources): (typeof kinds)[number] | null {
  return kinds.find((kind) => wanted[kind] > available[kind]) ?? null;
}

/** Kind by kind, the lesser of two. */
export function atMost(wanted: Resources, available: Resources): Resources {
  return {
    troops: Math.min(wanted.troops, available.troops),
    police: Math.min(wanted.police, available.police),
    money: Math.min(wanted.money, available.money),
  };
}

import type { Totals } from '#engine/crisis/types.ts';

/** What a crisis cost people, in persons since its first week. */
export interface Harm {
  /** Civilians killed, by whomever, or dead of want. */
  readonly deaths: number;
  /** People who fled their homes. */
  readonly displaced: number;
}

export function harmIn({ civilianDeaths, excessDeaths, intervenerHarm, everDisplaced }: Totals): Harm {
  return { deaths: civilianDeaths + excessDeaths + intervenerHarm, displaced: everDisplaced };
}

/** Harm that there was not, because of what was done: negative where there was more. */
export function averted(done: Harm, undone: Harm): Harm {
  return { deaths: undone.deaths - done.deaths, displaced: undone.displaced - done.displaced };
}

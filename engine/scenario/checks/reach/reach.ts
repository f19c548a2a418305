import type { Diagnostic } from '#engine/scenario/diagnostic.ts';
import type { TypedSource } from '#engine/scenario/typed-source.ts';
import { askingIn } from './conditions.ts';
import { checkEndingsReached } from './endings.ts';
import { checkEventsReached, possibleEvents } from './events.ts';
import { checkSeatsReached } from './seats.ts';

/**
 * Whether events, endings, objectives, red lines and conditions can come to pass, as far as that can be told without playing:
 * by what the numbers can be, who may do what, and which events come before which.
 * @param typed a scenario whose conditions have been compiled without a problem, and which names nothing unknown.
 */
export function checkReached(typed: TypedSource): readonly Diagnostic[] {
  const possible = possibleEvents(typed);
  const asking = askingIn(typed, (event) => possible.has(event));
  return [
    ...checkEventsReached(typed, possible),
    ...checkEndingsReached(typed, asking),
    ...checkSeatsReached(typed, asking),
  ];
}

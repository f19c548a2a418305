import { measureFaces } from '#engine/crisis/measures/faces.ts';
import type { Scenario } from '#engine/scenario/scenario.ts';
import type { Deck } from '#engine/session/deck.ts';

const dealt = new WeakMap<Scenario, Deck>();

/** The measures that a scenario deals, with their public faces. Made once for each scenario in memory. */
export function deckOf(scenario: Scenario): Deck {
  const known = dealt.get(scenario);
  if (known !== undefined) return known;
  const deck: Deck = Object.fromEntries(
    scenario.deck.map(({ measure, council, takers }) => [
      measure,
      { face: measureFaces[measure], council, takers },
    ]),
  );
  dealt.set(scenario, deck);
  return deck;
}

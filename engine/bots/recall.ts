import type { Scenario } from '#engine/scenario/scenario.ts';
import type { PublicSlice } from '#engine/session/slices.ts';

/**
 * Remembers what was worked out from a state of things, so that a round of many bots works it out once. Slices are never
 * changed, so what is remembered is what would be found again; it goes when they go.
 *
 * What is worked out may rest on the crisis, the drafts, the votes, the speeches (where anybody's aims ask for them), the turn's number and what is in the key, and on
 * nothing else: so it outlasts who is on the speakers list, who casts a ballot, and the phase.
 */
type Shelf = Map<string, unknown>;
const shelves = new WeakMap<object, unknown>();

/** @param key names what is worked out; the same key always with the same type. */
export function recall<Found>(
  scenario: Scenario,
  shared: PublicSlice,
  key: string,
  find: () => Found,
): Found {
  return memoryOf(scenario, shared)(key, find);
}

/** The same for whoever recalls a lot from one state of things. */
export function memoryOf(
  scenario: Scenario,
  shared: PublicSlice,
): <Found>(key: string, find: () => Found) => Found {
  const shelf = shelfOf(scenario, shared);
  const turn = shared.turn?.number ?? 0;
  return <Found>(key: string, find: () => Found) => {
    const labelled = `${turn}|${key}`;
    const known = shelf.get(labelled);
    if (known !== undefined || shelf.has(labelled)) return known as Found;
    const found = find();
    shelf.set(labelled, found);
    return found;
  };
}

/** One shelf for each combination of the parts: they hang in each other, as weak maps have one key. */
function shelfOf(scenario: Scenario, { crisis, council: { drafts, votes, speeches } }: PublicSlice): Shelf {
  let level: WeakMap<object, unknown> = shelves;
  for (const part of [scenario, crisis, drafts]) level = below(level, part, () => new WeakMap());
  if (!asksForSpeeches(scenario)) return below(level, votes, () => new Map());
  level = below(level, votes, () => new WeakMap());
  return below(level, speeches, () => new Map());
}

const asking = new WeakMap<Scenario, boolean>();

/** Whether any aim or stance asks who spoke how often: where none does, what was worked out outlasts every speech. */
function asksForSpeeches(scenario: Scenario): boolean {
  const known = asking.get(scenario);
  if (known !== undefined) return known;
  const asked = scenario.seats.map(({ objectives, stance }) => [objectives, stance]);
  const found = JSON.stringify(asked).includes('.speeches');
  asking.set(scenario, found);
  return found;
}

function below<Next>(level: WeakMap<object, unknown>, part: object, make: () => Next): Next {
  const known = level.get(part);
  if (known !== undefined) return known as Next;
  const fresh = make();
  level.set(part, fresh);
  return fresh;
}

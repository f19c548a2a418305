import fc from 'fast-check';
import type { Scenario } from '#engine/scenario/scenario.ts';
import type { Actor } from '#engine/session/actor.ts';
import type { CommandType, SessionCommand } from '#engine/session/commands.ts';
import { deckOf } from '#engine/session/deal.ts';
import { permitted } from '#engine/session/guards.ts';
import type { Permit } from '#engine/session/permit.ts';
import type { SessionState } from '#engine/session/slices.ts';
import { viewFor } from '#engine/session/view.ts';
import { actorsIn, pickFrom, propose, proposedTypes } from './proposals.ts';
import { type Answer, named, seat, World } from './world.ts';

/** A moment of play: something is tried, and time passes. */
export interface Step {
  readonly numbers: readonly number[];
  readonly passes: number;
}

/** Ends everything that follows; tried rarely, so that most of a session is play. */
const rare: readonly CommandType[] = ['BeginDebrief', 'EndSession', 'RemoveParticipant'];

export const steps = (length: number): fc.Arbitrary<readonly Step[]> =>
  fc.array(
    fc.record({
      numbers: fc.array(fc.nat(9_999), { minLength: 6, maxLength: 6 }),
      passes: fc.oneof({ weight: 5, arbitrary: fc.nat(4_000) }, { weight: 1, arbitrary: fc.nat(240_000) }),
    }),
    { minLength: length / 2, maxLength: length },
  );

export interface Tried {
  readonly before: SessionState;
  readonly actor: Actor;
  readonly command: SessionCommand;
  readonly permit: Permit;
  readonly answer: Answer;
}

/** A session with a few people in it that has been started, and the rest of its seats kept by bots. */
export function startedWorld(scenario: Scenario, seed = 'dice'): World {
  const world = new World(scenario, {}, seed);
  const [first, second, third] = scenario.seats;
  world.seat(
    [named('amal'), first?.id ?? seat('')],
    [named('bea'), first?.id ?? seat('')],
    [named('chi'), second?.id ?? seat('')],
    [named('dov'), third?.id ?? seat('')],
  );
  const ambassador = scenario.seats.find(({ kind }) => kind === 'concerned-state');
  if (ambassador !== undefined) world.seat([named('eno'), ambassador.id]);
  return world;
}

/**
 * Tries things at random in a session, most of them by whoever may, and tells what came of each.
 * @param write words to write, with a marker.
 */
export function playAtRandom(
  world: World,
  played: readonly Step[],
  write: (actor: Actor, type: CommandType) => string,
  told: (tried: Tried) => void,
): void {
  for (const { numbers, passes } of played) {
    const pick = pickFrom(numbers);
    const likely = proposedTypes.filter((type) => !rare.includes(type) || (numbers[5] ?? 0) % 7 === 0);
    // Several are looked at and the first that may be done is: random commands alone would nearly all be refused.
    for (let look = 0; look < 8; look++) {
      const actor = pick(actorsIn(world.state, world.scenario));
      const type = pick(likely.slice(look % likely.length).concat(likely.slice(0, look % likely.length)));
      if (actor === undefined || type === undefined) continue;
      const command = propose(type, {
        state: world.state,
        scenario: world.scenario,
        pick,
        write: () => write(actor, type),
      });
      if (command === null) continue;
      const ask = { view: viewFor(world.state, actor), actor, deck: deckOf(world.scenario) };
      const permit = permitted(ask, command);
      const before = world.state;
      const answer = world.give(actor, command);
      told({ before, actor, command, permit, answer });
      if (answer.accepted) break;
    }
    world.pass(passes);
  }
}

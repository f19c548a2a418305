import fc from 'fast-check';
import { randomFrom } from '#engine/kernel/random.ts';
import type { Scenario } from '#engine/scenario/scenario.ts';
import type { Actor } from '#engine/session/actor.ts';
import type { CommandType, SessionCommand } from '#engine/session/commands.ts';
import { deckOf } from '#engine/session/deal.ts';
import { permitted } from '#engine/session/guards.ts';
import type { Permit } from '#engine/session/permit.ts';
import type { SessionState } from '#engine/session/slices.ts';
import { viewFor } from '#engine/session/view.ts';
import { actorsIn, type Pick, propose, proposedTypes } from './proposals.ts';
import { type Answer, facilitator, named, seat, World } from './world.ts';

/** A moment of play: something is tried, and time passes. */
export interface Step {
  readonly dice: number;
  /** Milliseconds. */
  readonly passes: number;
  /** Whether the newest step is taken back first. */
  readonly undoes: boolean;
}

export const steps = (length: number): fc.Arbitrary<readonly Step[]> =>
  fc.array(
    fc.record({
      dice: fc.nat(),
      passes: fc.oneof({ weight: 4, arbitrary: fc.nat(6_000) }, { weight: 1, arbitrary: fc.nat(300_000) }),
      undoes: fc.oneof(
        { weight: 24, arbitrary: fc.constant(false) },
        { weight: 1, arbitrary: fc.constant(true) },
      ),
    }),
    { minLength: length / 2, maxLength: length, size: 'max' },
  );

/** How often a type is tried, where that is not eight times: what ends everything seldom, what carries a session on often. */
const frequencies: Readonly<Partial<Record<CommandType, number>>> = {
  ...{ BeginDebrief: 1, EndSession: 1, RemoveParticipant: 1, PauseClock: 2, LeaveSeat: 2, StepOut: 4 },
  ...{ SubmitDraft: 12, SponsorDraft: 16, TableDraft: 40, PutToVote: 40, CastVote: 160, NextPhase: 12 },
  ...{ MakeMove: 60, Pledge: 40, AskCapital: 40, BringAnswer: 60, SendMessage: 12 },
};
const tried: readonly CommandType[] = proposedTypes.flatMap((type) =>
  Array.from({ length: frequencies[type] ?? 8 }, () => type),
);

/** How many things are looked at until one may be done: at random nearly all would be refused. */
const looks = 40;

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
  world.must(facilitator, { type: 'StartSession' });
  return world;
}

/**
 * Tries things at random in a session until something may be done, moment by moment, and tells what came of each.
 * @param write words to write, with a marker.
 */
export function playAtRandom(
  world: World,
  played: readonly Step[],
  write: (actor: Actor, type: CommandType) => string,
  told: (tried: Tried) => void,
): void {
  for (const { dice, passes, undoes } of played) {
    if (undoes) world.undo();
    if (dice % 3 === 0) voteTogether(world);
    tryUntilAccepted(world, pickWith(dice), write, told);
    world.pass(passes);
  }
}

/** The whole table in favour, where a vote is open: at random alone nothing would ever be adopted. */
function voteTogether(world: World): void {
  const { council, lobby } = world.state.public;
  for (const id of council.vote === null ? [] : council.presidency) {
    const { vote } = world.state.public.council;
    const lead = lobby.seats[id]?.lead;
    if (vote === null) return;
    const actor: Actor =
      lead == null ? { by: 'bot', seat: id } : { by: 'participant', participant: lead, seat: id };
    world.give(actor, { type: 'CastVote', draft: vote.draft, ballot: 'yes', reasons: [], explanation: null });
  }
}

function tryUntilAccepted(
  world: World,
  pick: Pick,
  write: (actor: Actor, type: CommandType) => string,
  told: (tried: Tried) => void,
): void {
  for (let look = 0; look < looks; look++) {
    const { state, scenario } = world;
    const actor = someActor(state, scenario, pick);
    const type = pick(tried);
    if (actor === undefined || type === undefined) continue;
    const command = propose(type, { state, scenario, pick, write: () => write(actor, type) });
    if (command === null) continue;
    const ask = { view: viewFor(state, actor), actor, deck: deckOf(scenario) };
    const permit = permitted(ask, command);
    const answer = world.give(actor, command);
    told({ before: state, actor, command, permit, answer });
    if (answer.accepted) return;
  }
}

/** A facilitator, a person or a bot, as often as each: there are far more bots than people. */
function someActor(state: SessionState, scenario: Scenario, pick: Pick): Actor | undefined {
  const by = pick(['facilitator', 'participant', 'participant', 'bot'] as const);
  const all = actorsIn(state, scenario);
  const some = all.filter((actor) => actor.by === by);
  return pick(some.length > 0 ? some : all);
}

/** Chooses by dice: the same number chooses alike. */
function pickWith(dice: number): Pick {
  const random = randomFrom(`${dice}`);
  let drawn = 0;
  return (things) => things[Math.floor(random.uniform('pick', drawn++) * things.length)];
}

import { isTransient } from '#db/errors.ts';
import { type CommandId, id, type ParticipantId, type SeatId } from '#engine/kernel/ids.ts';
import { seconds } from '#engine/kernel/instant.ts';
import type { Actor } from '#engine/session/actor.ts';
import type { SessionCommand } from '#engine/session/commands.ts';
import type { CommandOutcome } from '#engine/session/record.ts';
import { testScenario } from '#engine/testing/fixture.ts';
import { morning } from '#engine/testing/world.ts';
import { createCommitter } from '#server/live/commit/committer.ts';
import { loadSession } from '#server/live/hosts/load.ts';
import { beginSession } from '#server/live/hosts/new-session.ts';
import type { SessionRow } from '#server/live/hosts/registry.ts';
import { type Committed, SessionHost } from '#server/live/hosts/session-host.ts';
import { clockCommandId } from '#server/live/hosts/stretch.ts';
import { createLog } from '#server/log/log.ts';
import { type ControlledStore, controlledStore } from './controlled-store.ts';

export const silent = createLog({ level: 'silent', form: 'json' });
export const teacher: Actor = { by: 'facilitator', facilitator: 'teacher' };

/** A clock that a test moves. */
export interface HandClock {
  readonly now: () => number;
  pass(milliseconds: number): void;
}

export function handClock(): HandClock {
  let at = morning;
  return {
    now: () => at,
    pass: (milliseconds) => {
      at += milliseconds;
    },
  };
}

/** A session's host on a store, as one node has it. */
export interface Node {
  readonly host: SessionHost;
  /** What was told after each commit. */
  readonly told: readonly Committed[];
  /** Gives a command under an id of its own, or under the given one. */
  give(actor: Actor, command: SessionCommand, commandId?: string): Promise<CommandOutcome>;
  /** As `give`, and must be accepted. */
  must(actor: Actor, command: SessionCommand, commandId?: string): Promise<number>;
  arrive(...people: readonly (readonly [ParticipantId, SeatId])[]): Promise<void>;
}

export interface Hosted extends Node {
  readonly row: SessionRow;
  readonly store: ControlledStore;
  readonly clock: HandClock;
  /** Another server on the same store, which reads the session as it stands there. */
  otherNode(): Promise<Node>;
}

let commands = 0;

/** A session of the small scenario on a store in memory, with its first facts written. */
export async function hostedSession(): Promise<Hosted> {
  const store = controlledStore();
  const clock = handClock();
  const {
    id: session,
    seed,
    facts,
  } = beginSession(
    testScenario,
    { mode: 'hosted', length: 60, intensity: 'concrete', locale: 'en' },
    clock.now(),
    'dice',
  );
  store.open(session);
  await store.append([{ session, from: 0, to: facts.events.length, ...facts }]);
  const row = { id: session, scenario: testScenario, seed };
  const otherNode = () => nodeOn(store, row, clock);
  return { ...(await otherNode()), row, store, clock, otherNode };
}

async function nodeOn(store: ControlledStore, row: SessionRow, clock: HandClock): Promise<Node> {
  const told: Committed[] = [];
  const { loaded } = await loadSession(store, row);
  const host = new SessionHost(loaded, {
    store,
    committer: createCommitter(store, { log: silent, isTransient }),
    log: silent,
    now: clock.now,
    onCommitted: (committed) => {
      told.push(committed);
    },
  });
  const give: Node['give'] = (actor, command, commandId = `c${++commands}`) =>
    host.submit(command, id<CommandId>(commandId), actor);
  return {
    host,
    told,
    give,
    async must(actor, command, commandId) {
      const outcome = await give(actor, command, commandId);
      if (!outcome.accepted) throw new Error(`${command.type} was refused: ${JSON.stringify(outcome)}`);
      return outcome.to;
    },
    async arrive(...people) {
      for (const [participant, seat] of people) {
        await host.submit({ type: 'Arrive', participant }, clockCommandId(`arrive:${participant}`), {
          by: 'host',
        });
        await give(personal(participant), { type: 'ClaimSeat', seat });
      }
    },
  };
}

export const personal = (participant: ParticipantId): Actor => ({
  by: 'participant',
  participant,
  seat: null,
});

/** Longer than a command waits for a database that is away. */
export const tooLong = seconds(11);

import { randomUUID } from 'node:crypto';
import { encode } from 'next-auth/jwt';
import type { Database } from '#db/connection.ts';
import type { AuthSessionId, HostId } from '#db/ids.ts';
import { createAuthSession } from '#db/stores/auth-sessions.ts';
import { createSession, type FirstFacts } from '#db/stores/create-session.ts';
import { createHost } from '#db/stores/hosts.ts';
import { joinSession } from '#db/stores/participants.ts';
import { setStatus } from '#db/stores/sessions.ts';
import { id, type ParticipantId, type SessionId } from '#engine/kernel/ids.ts';
import type { Scenario } from '#engine/scenario/scenario.ts';
import { leavePhase } from '#engine/session/clock/leave-phase.ts';
import { facilitator, morning, World } from '#engine/testing/world.ts';
import { protocolVersion } from '#engine/wire/version.ts';
import { makeJoinCode } from '#server/access/join-code.ts';
import { authCookie } from '#server/auth/cookie.ts';
import { circle, type Places, peopleInRoom } from './room.ts';

/**
 * A session in its first negotiation, with eighteen people seated and talking in threes, and the clock stopped, so that nothing
 * happens but what the load asks for.
 */
export interface Rehearsed {
  readonly scenario: Scenario;
  readonly seed: string;
  /** Its facts as JSON, in which the ids below stand for the people. */
  readonly facts: string;
  readonly people: readonly ParticipantId[];
}

const length = 60;

/** Plays the beginning of a session once, by the rules; every session of the load is a copy with people of its own. */
export function rehearse(scenario: Scenario): Rehearsed {
  const seed = 'bench';
  const world = new World(scenario, { length, intensity: 'plain' }, seed);
  const people = Array.from({ length: peopleInRoom }, () => id<ParticipantId>(randomUUID()));
  const seats = scenario.seats.slice(0, peopleInRoom).map((seat) => seat.id);
  people.forEach((participant, index) => {
    world.seat([participant, seats[index]!]);
  });
  for (let first = 0; first < peopleInRoom; first += circle) {
    const opener = world.by(people[first]!);
    world.must(opener, { type: 'OpenConversation', seats: seats.slice(first + 1, first + circle) });
  }
  world.must(facilitator, { type: 'StartSession' });
  world.must(facilitator, leavePhase(world.state.public));
  world.must(facilitator, { type: 'PauseClock', overnight: false });
  const commands = [...new Set(world.log.map(({ command }) => command))].map((command) => {
    const seqs = world.log.filter((recorded) => recorded.command === command).map(({ seq }) => seq);
    return { id: command, outcome: { accepted: true, from: Math.min(...seqs) - 1, to: Math.max(...seqs) } };
  });
  const facts = JSON.stringify({ events: world.log, commands, texts: world.texts });
  return { scenario, seed, facts, people };
}

/** Writes as many such sessions into a database, and says how to sit down in each. */
export async function prepareSessions(
  database: Database,
  secret: string,
  rehearsed: Rehearsed,
  count: number,
): Promise<readonly Places[]> {
  const host = id<HostId>(randomUUID());
  await createHost(
    database,
    { id: host, email: `${host}@school.example`, passwordHash: 'none', name: 'Ada' },
    morning,
  );
  const desk = await signIn(database, secret, host);
  const prepared: Places[] = [];
  for (let made = 0; made < count; made++)
    prepared.push(await prepareSession(database, secret, rehearsed, host, desk));
  return prepared;
}

async function prepareSession(
  database: Database,
  secret: string,
  { scenario, seed, facts, people }: Rehearsed,
  host: HostId,
  desk: Browser,
): Promise<Places> {
  const session = id<SessionId>(randomUUID());
  const own = people.map(() => id<ParticipantId>(randomUUID()));
  const copied = people.reduce((text, from, index) => text.replaceAll(from, own[index]!), facts);
  const code = makeJoinCode();
  const made = await createSession(
    database,
    {
      id: session,
      join: { code, expiresAt: Date.now() + 86_400_000 },
      scenarioSlug: scenario.slug,
      scenario,
      settings: { mode: 'hosted', length, intensity: 'plain' },
      seed,
      mode: 'hosted',
      title: 'Load',
      createdBy: host,
      createdAt: morning,
    },
    JSON.parse(copied) as FirstFacts,
  );
  if (made !== 'created') throw new Error(`A session could not be made: ${made}`);
  await setStatus(database, session, 'live', morning);
  const opening = { version: protocolVersion, session };
  const browsers = await Promise.all(
    own.map(async (participant, index) => {
      const browser = await signIn(database, secret, null);
      await joinSession(database, {
        id: participant,
        session,
        authSession: browser.authSession,
        name: `Person ${index + 1}`,
        returnCodeHash: participant,
        at: morning,
      });
      return browser;
    }),
  );
  return [
    { cookie: desk.cookie, auth: { ...opening, as: 'facilitator' } },
    { cookie: null, auth: { ...opening, as: 'projector', code } },
    ...browsers.map(({ cookie }) => ({ cookie, auth: { ...opening, as: 'participant' } })),
  ];
}

interface Browser {
  readonly authSession: AuthSessionId;
  readonly cookie: string;
}

/** As NextAuth signs in: a row, and a token that names it. */
async function signIn(database: Database, secret: string, host: HostId | null): Promise<Browser> {
  const authSession = id<AuthSessionId>(randomUUID());
  await createAuthSession(database, { id: authSession, host, at: Date.now() });
  return { authSession, cookie: `${authCookie}=${await encode({ token: { sid: authSession }, secret })}` };
}

import type { ParticipantId, SeatId, SessionId } from '#engine/kernel/ids.ts';
import { Client } from './client.ts';
import type { Browser, RunningServer } from './running-server.ts';

/** Somebody who joined, on the browser they joined with. */
export interface Person {
  readonly browser: Browser;
  readonly participant: ParticipantId;
  readonly returnCode: string;
}

/** A session on a running server, with its host, the people who join it, and the clients that look at it. */
export interface Classroom {
  readonly session: SessionId;
  readonly code: string;
  readonly teacher: Browser;
  join(name: string, seat: SeatId | null): Promise<Person>;
  /** The client of a person, open and shown the session. */
  sit(person: Person, options?: { readonly after?: number }): Promise<Client>;
  desk(): Promise<Client>;
  projector(): Promise<Client>;
  /** A client that may be refused. */
  attempt(
    browser: Browser | null,
    as: 'participant' | 'facilitator' | 'projector',
    code?: string,
  ): Promise<Client>;
  /** Closes every client. */
  leave(): void;
}

export async function openClassroom(server: RunningServer): Promise<Classroom> {
  const teacher = await server.host();
  const made = await server.call(teacher, 'POST', '/api/sessions', {
    scenario: server.scenario.slug,
    title: 'Year 12, Thursday',
    length: 60,
    intensity: 'concrete',
    bots: [],
  });
  if (made.status !== 201) throw new Error(`The session was not made: ${made.text}`);
  const { session, code } = made.json as { session: SessionId; code: string };
  const clients: Client[] = [];
  const open = async (...given: ConstructorParameters<typeof Client>): Promise<Client> => {
    const client = new Client(...given);
    clients.push(client);
    return client.opened();
  };
  return {
    session,
    code,
    teacher,
    async join(name, seat) {
      const browser = await server.guest();
      const joined = await server.call(browser, 'POST', '/api/join', { code, name, seat });
      if (joined.status !== 200) throw new Error(`${name} could not join: ${joined.text}`);
      return { browser, participant: joined.json.participant, returnCode: joined.json.returnCode };
    },
    sit: (person, options) => open(server.origin, session, person.browser, { as: 'participant' }, options),
    desk: () => open(server.origin, session, teacher, { as: 'facilitator' }),
    projector: () => open(server.origin, session, null, { as: 'projector', code }),
    attempt: (browser, as, given) =>
      open(server.origin, session, browser, { as, ...(given === undefined ? {} : { code: given }) }),
    leave() {
      for (const client of clients) client.close();
    },
  };
}

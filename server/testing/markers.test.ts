import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { postgresEventStore } from '#db/stores/log/postgres-event-store.ts';
import { scenarioOf } from '#db/stores/sessions.ts';
import { testDatabase } from '#db/testing/test-database.ts';
import { ambassador, china, france, press, testScenario, union } from '#engine/testing/fixture.ts';
import { markScenario, marksIn } from '#engine/testing/mark-scenario.ts';
import { type Classroom, openClassroom, type Person } from './classroom.ts';
import type { Client } from './client.ts';
import { type Looker, mayHaveSeen, seatsOf, truthsIn } from './marker-audiences.ts';
import { playWithMarkers } from './marker-play.ts';
import { type Browser, type RunningServer, startServer } from './running-server.ts';

const marked = markScenario(testScenario);
const seats = testScenario.seats.map(({ id }) => id);
const database = await testDatabase();
let server: RunningServer;

beforeAll(async () => {
  server = await startServer(database, marked.scenario);
});
afterAll(() => server.stop());

/** Somebody who looks, on what, and all that they were answered over HTTP. */
interface Viewer {
  readonly name: string;
  readonly looker: Looker;
  readonly as: 'participant' | 'facilitator' | 'projector';
  readonly browser: Browser | null;
  readonly person: Person | null;
  readonly client: Client | null;
  answers: string;
}

describe('whole sessions played at random', { timeout: 180_000 }, () => {
  it.each(['first', 'second', 'third'])(
    '[SE-4] [SE-5] send nobody another’s secret: the %s',
    async (seed) => {
      const room = await openClassroom(server);
      const viewers = await gather(room);
      const hands = viewers.flatMap(({ client, person, as }) =>
        client === null || as === 'projector' ? [] : [{ client, person }],
      );
      const desk = viewers.find(({ as }) => as === 'facilitator')?.client;
      if (desk == null) throw new Error('There is a desk');
      await readAll(room, viewers);
      await desk.must({ type: 'StartSession' });
      for (let part = 0; part < 3; part++) {
        const play = { seed: `${seed}${part}`, moments: 25 };
        await playWithMarkers(database, room, marked.scenario, hands, play);
        await readAll(room, viewers);
      }
      await expectSecretsKept(room, viewers, false);
      await beginDebrief(desk);
      for (const { client } of viewers) await client?.until(() => client.public.status === 'debrief');
      await readAll(room, viewers);
      await expectSecretsKept(room, viewers, true);
      room.leave();
    },
  );

  it('let a stranger in at no door of the socket', async () => {
    const room = await openClassroom(server);
    const stranger = await server.guest();
    for (const as of ['participant', 'facilitator', 'projector'] as const) {
      const client = await room.attempt(stranger, as);
      expect([as, client.held, client.sent]).toEqual([as, null, []]);
    }
    room.leave();
  });
});

/** As soon as no vote and no question is open: the next one may open by itself. */
async function beginDebrief(desk: Client): Promise<void> {
  for (let tried = 0; tried < 60; tried++) {
    const { vote, question } = desk.public.council;
    if (vote !== null) {
      const closed = await desk.give({ type: 'CloseVote', draft: vote.draft });
      if (closed.ok) await desk.reaches(closed.seq);
    }
    if (question !== null) {
      const closed = await desk.give({ type: 'CloseQuestion', question: question.id });
      if (closed.ok) await desk.reaches(closed.seq);
    }
    const begun = await desk.give({ type: 'BeginDebrief' });
    if (begun.ok) return;
  }
  throw new Error('The debrief did not begin');
}

/** Six people of different seats, two of them in one, somebody without a seat, a facilitator, a wall, and a stranger. */
async function gather(room: Classroom): Promise<readonly Viewer[]> {
  const chosen = [france, france, china, ambassador, union, press, null];
  const people = await Promise.all(
    chosen.map(async (seat, index): Promise<Viewer> => {
      const person = await room.join(`Person ${index}`, seat);
      const looker = { is: 'participant', participant: person.participant } as const;
      const client = await room.sit(person);
      return {
        name: `person ${index}`,
        looker,
        as: 'participant',
        browser: person.browser,
        person,
        client,
        answers: '',
      };
    }),
  );
  const nobody = { person: null, answers: '' };
  return [
    ...people,
    {
      ...nobody,
      name: 'desk',
      looker: { is: 'facilitator' },
      as: 'facilitator',
      browser: room.teacher,
      client: await room.desk(),
    },
    {
      ...nobody,
      name: 'wall',
      looker: { is: 'projector' },
      as: 'projector',
      browser: null,
      client: await room.projector(),
    },
    {
      ...nobody,
      name: 'stranger',
      looker: { is: 'stranger' },
      as: 'participant',
      browser: await server.guest(),
      client: null,
    },
  ];
}

/** Asks for all there is to be read over HTTP, also as what one is not. */
async function readAll({ session, code }: Classroom, viewers: readonly Viewer[]): Promise<void> {
  const all = ['participant', 'facilitator', 'projector'] as const;
  for (const viewer of viewers) {
    const key = viewer.as === 'projector' ? `&code=${code}` : '';
    const own = ['texts', 'record', 'export', 'debrief-words'].flatMap((what) =>
      ['en', 'fr'].map((locale) => `${what}?as=${viewer.as}&locale=${locale}${key}`),
    );
    const others = all
      .filter((as) => as !== viewer.as)
      .flatMap((as) => [`texts?as=${as}`, `export?as=${as}`, `debrief-words?as=${as}`]);
    const inside = [...own, ...others, 'desks'].map((path) => `/api/sessions/${session}/${path}`);
    const doors = [`/api/codes/${code}`, '/api/sessions', '/api/account'];
    const answers = await Promise.all(
      [...inside, ...doors].map((path) => server.call(viewer.browser, 'GET', path)),
    );
    viewer.answers += answers.map(({ text }) => text).join('\n');
  }
}

async function expectSecretsKept(
  { session }: Classroom,
  viewers: readonly Viewer[],
  opened: boolean,
): Promise<void> {
  const log = await postgresEventStore(database).read(session, { after: 0 });
  const seed = (await scenarioOf(database, session))?.seed ?? '';
  const truths = truthsIn(log);
  const beforePlay = log.slice(
    0,
    log.findIndex(({ event }) => event.type === 'SessionStarted'),
  );
  expect(truths.length).toBeGreaterThan(20);
  for (const { name, looker, client, answers } of viewers) {
    const sent = `${client?.everything ?? ''}\n${answers}`;
    const may = mayHaveSeen(looker, log, seats, opened);
    const others = seats.filter((seat) => !may.has(`seat:${seat}`));
    const leaks = {
      words: marksIn(sent).filter(({ audience, whole }) => !may.has(audience) && !may.has(whole)),
      means: others.flatMap((seat) => marked.means[seat] ?? []).filter((number) => sent.includes(number)),
      leanings: marked.unsaid.filter((number) => sent.includes(number)),
      dice: !opened && sent.includes(seed),
      truths: opened || looker.is === 'facilitator' ? [] : truths.filter((truth) => sent.includes(truth)),
    };
    expect({ name, ...leaks }).toEqual({ name, words: [], means: [], leanings: [], dice: false, truths: [] });
    // Whatever could not have been there anyway proves nothing.
    // A seat that somebody took while all played may have been given up before its brief was asked for.
    const [seat] = seatsOf(looker, beforePlay);
    const owed = looker.is === 'facilitator' ? ['guide', 'brief:france'] : seat ? [`brief:${seat}`] : [];
    for (const audience of owed) expect([name, sent.includes(`@@${audience}#`)]).toEqual([name, true]);
    if (opened && looker.is === 'projector') expect(sent).toContain('@@brief:france#');
  }
}

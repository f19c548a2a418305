import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ours, plain } from '#bench/load/heard.ts';
import { prepareSessions, type Rehearsed } from '#bench/load/prepare.ts';
import { circle, conversationOf, type Places, peopleInRoom, Room } from '#bench/load/room.ts';
import { type Database, openDatabase } from '#db/connection.ts';
import { keepAuthSecret } from '#server/secret.ts';
import { ServerProcess } from './server-process.ts';

/** A server under load, started anew, with what the load needs of it. */
export interface Contestant {
  readonly server: ServerProcess;
  /** Its database; null for one without. */
  readonly database: Database | null;
  /** Sessions that are ready to be played in, with their clients not yet connected. */
  rooms(count: number): Promise<readonly Room[]>;
  stop(): Promise<void>;
}

export type ContestantName = 'threshold' | 'plain Socket.IO';

export const contestants: Readonly<
  Record<ContestantName, (rehearsed: Rehearsed, nodeOptions?: readonly string[]) => Promise<Contestant>>
> = {
  threshold: startThreshold,
  'plain Socket.IO': startPlainSocketIo,
};

async function startThreshold(
  rehearsed: Rehearsed,
  nodeOptions: readonly string[] = [],
): Promise<Contestant> {
  // The database's own account must be able to reach it: not below a folder that is its maker's alone.
  const folder = mkdtempSync(join(tmpdir(), 'threshold-bench-'));
  const env = { DATA_DIR: folder, DATABASE_URL: '', HOST: '127.0.0.1', PORT: '0', LOG_LEVEL: 'warn' };
  const server = await ServerProcess.start('servers/threshold.ts', env, nodeOptions);
  const { port, database: where } = server.ready;
  if (where === null) throw new Error('Threshold has a database');
  const database = openDatabase(where.url, { max: 4 });
  const secret = keepAuthSecret({ authSecret: null, dataDir: folder });
  return {
    server,
    database,
    async rooms(count) {
      const prepared = await prepareSessions(database, secret, rehearsed, count);
      return prepared.map((places) => new Room(places, { port, dialect: ours, isClosedToAll: true }));
    },
    async stop() {
      await database.close();
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function startPlainSocketIo(_: Rehearsed, nodeOptions: readonly string[] = []): Promise<Contestant> {
  const server = await ServerProcess.start('peers/plain-socketio.ts', {}, nodeOptions);
  return {
    server,
    database: null,
    async rooms(count) {
      const { port } = server.ready;
      const on = { port, dialect: plain, isClosedToAll: false };
      return Array.from({ length: count }, () => new Room(plainPlaces(), on));
    },
    stop: () => server.stop(),
  };
}

/** A session that has only to be named. */
function plainPlaces(): Places {
  const session = randomUUID();
  const place = (as: string, conversations: readonly string[]) => ({
    cookie: null,
    auth: { session, as, participant: randomUUID(), conversations },
  });
  const people = Array.from({ length: peopleInRoom }, (_, person) => person);
  const all = [...new Set(people.map(conversationOf))];
  if (all.length * circle !== peopleInRoom) throw new Error('People talk in whole circles');
  return [
    place('facilitator', all),
    place('projector', []),
    ...people.map((person) => place('participant', [conversationOf(person)])),
  ];
}

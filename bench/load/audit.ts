import { deepStrictEqual } from 'node:assert';
import type { Database } from '#db/connection.ts';
import type { SessionId } from '#engine/kernel/ids.ts';
import type { Duration } from '#engine/kernel/instant.ts';
import { Client } from '#server/testing/client.ts';
import { saturatingLoad } from './load.ts';
import type { Places, Room } from './room.ts';

/** What was looked at, and found whole. */
export interface Audit {
  readonly sessions: number;
  readonly commands: number;
  readonly events: number;
  /** Screens that folded what they were sent and then held, to the letter, what one that came anew was shown. */
  readonly screens: number;
  readonly folded: number;
}

/**
 * Looks whether the load was right and not only quick: every acknowledged command is in the log once, its numbers are whole, and
 * clients that fold as a page does hold what the server holds. @throws with what is wrong.
 */
export async function audit(
  database: Database,
  rooms: readonly Room[],
  port: number,
  duration: Duration,
): Promise<Audit> {
  const [room] = rooms;
  if (room === undefined) throw new Error('There is a session to look at');
  const { screens, folded } = await foldUnderLoad(room, port, duration);
  let commands = 0;
  let events = 0;
  for (const { places, answered } of rooms) {
    const found = await countOf(database, sessionIn(places));
    if (found.commands !== answered)
      throw new Error(`${answered} commands were acknowledged and ${found.commands} are kept`);
    if (found.events !== found.last || found.last !== found.head)
      throw new Error(
        `A log of ${found.events} events goes to ${found.last}, its session says ${found.head}`,
      );
    commands += found.commands;
    events += found.events;
  }
  return { sessions: rooms.length, commands, events, screens, folded };
}

async function countOf(database: Database, session: SessionId) {
  const [found] = await database.sql<{ commands: number; events: number; last: number; head: number }[]>`
    select
      (select count(*)::int from commands where session_id = ${session} and command_id like '%.bench-move-%') as commands,
      (select count(*)::int from events where session_id = ${session}) as events,
      (select max(seq)::int from events where session_id = ${session}) as last,
      (select head_seq from sessions where id = ${session}) as head`;
  if (found === undefined) throw new Error('A count has one row');
  return found;
}

async function foldUnderLoad(
  room: Room,
  port: number,
  duration: Duration,
): Promise<{ readonly screens: number; readonly folded: number }> {
  const origin = `http://127.0.0.1:${port}`;
  const open = () => Promise.all(room.places.map((place) => clientAt(origin, place).opened()));
  const folding = await open();
  await saturatingLoad([room], duration);
  const anew = await open();
  let folded = 0;
  for (const [index, client] of folding.entries()) {
    const fresh = anew[index];
    if (fresh === undefined) throw new Error('As many clients come anew as folded');
    await client.reaches(fresh.seq);
    if (client.gaps.length > 0) throw new Error(`A client missed something: ${client.gaps.join('; ')}`);
    deepStrictEqual(JSON.parse(JSON.stringify(client.held?.slices)), fresh.held?.slices);
    deepStrictEqual(client.held?.texts, fresh.held?.texts);
    folded += client.sent.filter(({ name }) => name === 'frame' || name === 'close').length;
  }
  for (const client of [...folding, ...anew]) client.close();
  return { screens: folding.length, folded };
}

function clientAt(origin: string, { cookie, auth }: Places[number]): Client {
  const { session, as, code } = auth as {
    session: string;
    as: 'participant' | 'facilitator' | 'projector';
    code?: string;
  };
  const asked = code === undefined ? { as } : { as, code };
  return new Client(origin, session, cookie === null ? null : { cookie }, asked);
}

function sessionIn([place]: Places): SessionId {
  return place?.auth.session as SessionId;
}

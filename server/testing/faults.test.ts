import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Database, openDatabase } from '#db/connection.ts';
import { postgresEventStore } from '#db/stores/log/postgres-event-store.ts';
import type { SessionId } from '#engine/kernel/ids.ts';
import { seconds } from '#engine/kernel/instant.ts';
import { sessionTime } from '#engine/session/clock/clock.ts';
import type { SessionEvent } from '#engine/session/events.ts';
import type { CommandOutcome, Recorded } from '#engine/session/record.ts';
import { replay } from '#engine/session/replay.ts';
import { expectSame } from '#engine/testing/screen.ts';
import { keepAuthSecret } from '#server/secret.ts';
import { type Acknowledged, gatherPlayers, keepPlaying, type Player } from './fault-players.ts';
import { freePort, SpawnedServer } from './spawn-server.ts';

/** How long everybody sends before each fault, and after the last. */
const load = seconds(2);
/** A crash gives the clocks back what passed since the last beat, which a busy machine writes late. */
const beatTolerance = seconds(3);

/** What a session's clock read when the server was killed. */
type Readings = ReadonlyMap<SessionId, number>;

const dataDir = mkdtempSync(join(tmpdir(), 'threshold-faults-'));
let server: SpawnedServer;
let database: Database;
let players: readonly Player[];
let acknowledged: readonly Acknowledged[];
const readings: Readings[] = [];

beforeAll(async () => {
  server = new SpawnedServer(dataDir, await freePort());
  database = openDatabase(await server.start(), { max: 2 });
  players = await gatherPlayers(server.origin, database, keepAuthSecret({ authSecret: null, dataDir }));
  acknowledged = await playThroughFaults();
}, 300_000);

afterAll(async () => {
  for (const { client } of players ?? []) client.close();
  await database?.close();
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
}, 60_000);

/** Kills the server three times and its database once, while everybody sends what they can. */
async function playThroughFaults(): Promise<readonly Acknowledged[]> {
  const answered: Acknowledged[] = [];
  const playing = new AbortController();
  const loads = players.map((player) => keepPlaying(player, answered, playing.signal));
  for (let crash = 0; crash < 3; crash++) {
    await pause(load);
    readings.push(readClocks());
    await server.kill();
    await pause(seconds(1));
    await database.close();
    database = openDatabase(await server.start(), { max: 2 });
    await Promise.all(players.map(({ client }) => client.until(() => client.socket.connected, seconds(30))));
  }
  await pause(load);
  server.killDatabase();
  await pause(load);
  playing.abort();
  await Promise.all(loads);
  await comeToRest();
  return answered;
}

function readClocks(): Readings {
  const now = Date.now();
  return new Map(players.map(({ session, client }) => [session, sessionTime(client.public.clock, now)]));
}

/** Bots go on for as long as the clock runs: it is stopped, and everybody waited for. */
async function comeToRest(): Promise<void> {
  for (const { client, facilitates } of players)
    if (facilitates) await client.must({ type: 'PauseClock', overnight: true });
  await Promise.all(
    players.map(async ({ client, session }) => {
      const head = (await postgresEventStore(database).head(session)) ?? 0;
      await client.reaches(head, seconds(20));
    }),
  );
}

async function logsOf(): Promise<
  readonly {
    readonly session: SessionId;
    readonly log: readonly Recorded<SessionEvent>[];
    readonly outcomes: ReadonlyMap<string, CommandOutcome>;
    readonly bodies: readonly string[];
  }[]
> {
  const store = postgresEventStore(database);
  const sessions = [...new Set(players.map(({ session }) => session))];
  return Promise.all(
    sessions.map(async (session) => ({
      session,
      log: await store.read(session, { after: 0 }),
      outcomes: await store.allOutcomes(session),
      bodies: (await store.texts(session)).map(({ body }) => body),
    })),
  );
}

describe('after three crashes of the server and one of its database, under load', () => {
  it('every acknowledged command is in the log, exactly once and as it was acknowledged', async () => {
    const logs = new Map((await logsOf()).map((kept) => [kept.session, kept]));
    expect(acknowledged.filter(({ reply }) => reply.ok).length).toBeGreaterThan(200);
    for (const { session, command, reply, body } of acknowledged) {
      const kept = logs.get(session);
      const outcome = kept?.outcomes.get(command);
      const events = kept?.log.filter((recorded) => recorded.command === command) ?? [];
      if (reply.ok) {
        if (outcome?.accepted !== true) throw new Error(`${command} was acknowledged and is lost`);
        expect(outcome.to).toBe(reply.seq);
        expect(events.map(({ seq }) => seq)).toEqual(range(outcome.from + 1, outcome.to));
        if (body !== null) expect(kept?.bodies.filter((known) => known === body)).toHaveLength(1);
      } else {
        const { rejection } = reply;
        const isServers = rejection.code.startsWith('server/');
        expect([command, outcome]).toEqual([command, isServers ? undefined : { accepted: false, rejection }]);
        expect(events).toEqual([]);
      }
    }
  });

  it('no log has a gap, nothing is half done, and each folds to what everybody is shown', async () => {
    for (const { session, log, outcomes } of await logsOf()) {
      expect(log.map(({ seq }) => seq)).toEqual(range(1, log.length));
      for (const [command, outcome] of outcomes) {
        const written = log.filter((recorded) => recorded.command === command).map(({ seq }) => seq);
        expect(written).toEqual(outcome.accepted ? range(outcome.from + 1, outcome.to) : []);
      }
      expect(new Set(log.map(({ command }) => command)).size).toBeLessThanOrEqual(outcomes.size);
      const desk = players.find((player) => player.session === session && player.facilitates);
      expectSame(desk?.client.public, replay(log).public);
    }
  });

  it('every client’s stream went on without a gap, to the slices that the server holds for it', async () => {
    for (const player of players) {
      expect(player.client.gaps).toEqual([]);
      const fresh = await player.open();
      expect(player.client.seq).toBe(fresh.seq);
      for (const [name, slice] of Object.entries(fresh.held?.slices ?? {}))
        expectSame(player.client.slice(name as never), slice);
      fresh.close();
    }
  });

  it('[CL-7] the clocks went on with the time that was left', async () => {
    for (const { session, log } of await logsOf()) {
      const ends = log.filter(({ event }) => event.type === 'OutageEnded');
      expect(ends.length).toBeGreaterThanOrEqual(3);
      for (const [crash, { at, event }] of ends.slice(0, 3).entries()) {
        if (event.type !== 'OutageEnded') continue;
        const lost = sessionTime(event.clock, at) - (readings[crash]?.get(session) ?? Number.NaN);
        expect(lost).toBeLessThanOrEqual(50);
        expect(lost).toBeGreaterThan(-beatTolerance);
      }
    }
  });
});

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}

import { cpuOf, cpuOfTree } from '#bench/measure/cpu.ts';
import { percentile } from '#bench/measure/numbers.ts';
import type { BenchPlan, LoadPlan } from '#bench/plan.ts';
import type { Contestant } from '#bench/servers/contestant.ts';
import type { Duration } from '#engine/kernel/instant.ts';
import { type Loaded, saturatingLoad, steadyLoad } from './load.ts';
import { dropAll, openAll, reloadAll } from './returning.ts';
import { type Room, screensInRoom } from './room.ts';

/** Processor time that one move takes, in milliseconds. */
export interface CpuPerMove {
  readonly server: number;
  readonly database: number;
  /** What making the load takes: the same machine's, and no part of a server's cost. */
  readonly load: number;
}

/** A number of sessions under load. Latencies in milliseconds, from sent to on the last screen that a move is for. */
export interface LoadResult {
  readonly steady: { readonly p50: number; readonly p95: number; readonly p99: number };
  readonly movesPerSecond: number;
  readonly saturated: { readonly p50: number; readonly p95: number };
  readonly steadyCpu: CpuPerMove;
  readonly saturatedCpu: CpuPerMove;
  readonly bytesPerMovePerClient: number;
  readonly saturatedBytesPerMovePerClient: number;
}

export interface StartResult {
  readonly one: LoadResult;
  readonly many: LoadResult;
  /** Bytes of the server's memory for each client, with its share of its session: in use, and as the system sees it. */
  readonly memoryPerClient: { readonly heap: number; readonly resident: number };
  /** Until all clients, cut off at one moment, hold the current state again; and until they do with pages loaded anew. */
  readonly back: { readonly dropped: Duration; readonly reloaded: Duration };
  readonly refused: number;
  readonly gaps: number;
  readonly moves: number;
}

/**
 * Everything that is measured on a server that was just started.
 * @param afterwards called with the sessions while they are still open.
 */
export async function measureStart(
  contestant: Contestant,
  plan: BenchPlan,
  afterwards: (rooms: readonly Room[]) => Promise<void> = async () => {},
): Promise<StartResult> {
  const single = await contestant.rooms(plan.one.sessions);
  await openAll(single);
  const one = await underLoad(contestant, single, plan.one);
  for (const room of single) room.drop();

  const rooms = await contestant.rooms(plan.many.sessions);
  const empty = await contestant.server.memory();
  await openAll(rooms);
  const full = await contestant.server.memory();
  const clients = rooms.length * screensInRoom;
  const many = await underLoad(contestant, rooms, plan.many);
  const back = { dropped: await dropAll(rooms), reloaded: await reloadAll(rooms) };
  await afterwards(rooms);
  for (const room of rooms) room.drop();
  const all = [...single, ...rooms];
  return {
    one,
    many,
    memoryPerClient: {
      heap: (full.heap - empty.heap) / clients,
      resident: (full.resident - empty.resident) / clients,
    },
    back,
    refused: sum(all, ({ refused }) => refused),
    gaps: sum(all, ({ gaps }) => gaps),
    moves: sum(all, ({ answered }) => answered),
  };
}

async function underLoad(
  contestant: Contestant,
  rooms: readonly Room[],
  plan: LoadPlan,
): Promise<LoadResult> {
  await steadyLoad(rooms, plan.rate, plan.warmUp);
  const steady = await withCpu(contestant, () => steadyLoad(rooms, plan.rate, plan.steady));
  await saturatingLoad(rooms, plan.warmUp / 2);
  const saturated = await withCpu(contestant, () => saturatingLoad(rooms, plan.saturated));
  return {
    steady: {
      p50: percentile(steady.loaded.latencies, 0.5),
      p95: percentile(steady.loaded.latencies, 0.95),
      p99: percentile(steady.loaded.latencies, 0.99),
    },
    movesPerSecond: saturated.loaded.movesInTime / saturated.loaded.seconds,
    saturated: {
      p50: percentile(saturated.loaded.latencies, 0.5),
      p95: percentile(saturated.loaded.latencies, 0.95),
    },
    steadyCpu: steady.cpu,
    saturatedCpu: saturated.cpu,
    bytesPerMovePerClient: steady.loaded.bytesPerMovePerClient,
    saturatedBytesPerMovePerClient: saturated.loaded.bytesPerMovePerClient,
  };
}

async function withCpu(
  { server }: Contestant,
  load: () => Promise<Loaded>,
): Promise<{ readonly loaded: Loaded; readonly cpu: CpuPerMove }> {
  const { database } = server.ready;
  const taken = () => ({
    server: cpuOf(server.pid),
    database: database === null ? 0 : cpuOfTree(database.postmaster),
    load: cpuOf(process.pid),
  });
  const before = taken();
  const loaded = await load();
  const after = taken();
  const perMove = (of: keyof CpuPerMove) => (after[of] - before[of]) / loaded.moves;
  return {
    loaded,
    cpu: { server: perMove('server'), database: perMove('database'), load: perMove('load') },
  };
}

function sum(rooms: readonly Room[], of: (room: Room) => number): number {
  return rooms.reduce((total, room) => total + of(room), 0);
}

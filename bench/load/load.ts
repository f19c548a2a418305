import { setTimeout as pause } from 'node:timers/promises';
import type { Duration } from '#engine/kernel/instant.ts';
import { peopleInRoom, type Room, type RoomWatch, screensInRoom } from './room.ts';

/** What came of a stretch of load. */
export interface Loaded {
  readonly moves: number;
  /** Moves acknowledged while the load lasted, and how long that was. The others came to their end after it. */
  readonly movesInTime: number;
  readonly seconds: number;
  /** Milliseconds from the sending of each move to its arrival on the last screen that it was for. */
  readonly latencies: readonly number[];
  /** Bytes received by all clients, for each move and each client of its session. */
  readonly bytesPerMovePerClient: number;
}

/** Longer than any server may take to answer what is under way. */
const patience: Duration = 20_000;

/** Moves at a steady pace, whatever becomes of them: each session in turn, and in it each person in turn. */
export async function steadyLoad(rooms: readonly Room[], rate: number, duration: Duration): Promise<Loaded> {
  return measured(
    rooms,
    () => {},
    async () => {
      const began = performance.now();
      const all = Math.round((rate * duration) / 1_000);
      for (let sent = 0; sent < all; await pause(1)) {
        const due = Math.min(all, Math.ceil(((performance.now() - began) * rate) / 1_000));
        for (; sent < due; sent++) {
          rooms[sent % rooms.length]?.send(Math.floor(sent / rooms.length) % peopleInRoom);
        }
      }
    },
  );
}

/** As many moves as the server takes: each person makes the next as soon as the last is acknowledged. */
export async function saturatingLoad(rooms: readonly Room[], duration: Duration): Promise<Loaded> {
  let isOver = false;
  const goOn: RoomWatch['onAnswered'] = (room, person) => {
    if (!isOver) room.send(person);
  };
  return measured(rooms, goOn, async () => {
    for (const room of rooms) for (let person = 0; person < peopleInRoom; person++) room.send(person);
    await pause(duration);
    isOver = true;
  });
}

async function measured(
  rooms: readonly Room[],
  onAnswered: RoomWatch['onAnswered'],
  load: () => Promise<void>,
): Promise<Loaded> {
  const latencies: number[] = [];
  let moves = 0;
  const watch: RoomWatch = {
    onSeen: (latency) => void latencies.push(latency),
    onAnswered: (room, person) => {
      moves += 1;
      onAnswered(room, person);
    },
  };
  const bytesBefore = bytesOf(rooms);
  for (const room of rooms) room.watch = watch;
  const began = performance.now();
  await load();
  const movesInTime = moves;
  const seconds = (performance.now() - began) / 1_000;
  await settled(rooms);
  const bytesPerMovePerClient = (bytesOf(rooms) - bytesBefore) / moves / screensInRoom;
  return { moves, movesInTime, seconds, latencies, bytesPerMovePerClient };
}

async function settled(rooms: readonly Room[]): Promise<void> {
  const until = performance.now() + patience;
  while (rooms.some(({ underWay }) => underWay > 0)) {
    if (performance.now() > until)
      throw new Error('Moves were lost: they never reached everybody that they were for');
    await pause(5);
  }
}

function bytesOf(rooms: readonly Room[]): number {
  return rooms.reduce((sum, { bytes }) => sum + bytes, 0);
}

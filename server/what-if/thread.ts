import { parentPort, workerData } from 'node:worker_threads';
import { openDatabase } from '#db/connection.ts';
import { postgresEventStore } from '#db/stores/log/postgres-event-store.ts';
import { scenarioOf } from '#db/stores/sessions.ts';
import type { Scenario } from '#engine/scenario/scenario.ts';
import { replay } from '#engine/session/replay.ts';
import { decisionsIn } from '#engine/session/what-if/decisions.ts';
import { type Weighing, weighing } from '#engine/session/what-if/weighing.ts';
import type { Order, Told } from './order.ts';
import { giveWay } from './unhurried.ts';

/** Milliseconds between two tellings: as often as anybody asks. */
const tellEvery = 700;

/** A thread of the server that lives one session through again and again, tells what it finds, and ends. */
const order = workerData as Order;
const rest = giveWay();
await weigh(await begin(order));

/** Reads the session. The connection is closed before the long work begins. */
async function begin({ database: address, session, upTo }: Order): Promise<Weighing> {
  const database = openDatabase(address, { max: 1 });
  try {
    const row = await scenarioOf(database, session);
    if (row === null) throw new Error('The session was deleted');
    const log = (await postgresEventStore(database).read(session, { after: 0 })).filter(
      ({ seq }) => seq <= upTo,
    );
    return weighing(decisionsIn(log), replay(log), row.scenario as Scenario, row.seed);
  } finally {
    await database.close();
  }
}

async function weigh(under: Weighing): Promise<void> {
  let told = Number.NEGATIVE_INFINITY;
  for (;;) {
    const began = performance.now();
    const goesOn = under.next();
    const now = performance.now();
    if (!goesOn || now - told >= tellEvery) {
      parentPort?.postMessage({ findings: under.findings() } satisfies Told);
      told = now;
    }
    if (!goesOn) return;
    await rest(now - began);
  }
}

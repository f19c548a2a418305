import type { TestProject } from 'vitest/node';
import { openTestDoor, type TestDoor } from './test-door.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The loopback port where `testDatabase` asks for the address of the run's PostgreSQL. */
    readonly testDatabaseDoor: number;
  }
}

interface Shared {
  readonly door: Promise<TestDoor>;
  users: number;
}

/** On `globalThis`, because vitest loads and runs this file once for each of its projects, in one process. */
const PLACE = Symbol.for('threshold.test-door');
const place = globalThis as typeof globalThis & { [PLACE]?: Shared | undefined };

/** Global set-up of vitest: one PostgreSQL for a whole run, started when the first test file asks for it. */
export async function setup(project: TestProject): Promise<void> {
  place[PLACE] ??= { door: openTestDoor(), users: 0 };
  place[PLACE].users += 1;
  project.provide('testDatabaseDoor', (await place[PLACE].door).port);
}

export async function teardown(): Promise<void> {
  const shared = place[PLACE];
  if (shared === undefined) return;
  shared.users -= 1;
  if (shared.users > 0) return;
  place[PLACE] = undefined;
  await (await shared.door).close();
}

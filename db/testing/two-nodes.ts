import fc from 'fast-check';
import { expect } from 'vitest';
import type { EventStore } from '#db/stores/event-store.ts';
import { type CommandId, id, type SessionId } from '#engine/kernel/ids.ts';
import type { Batch, CommandRecord } from '#engine/session/record.ts';
import { rejection } from '#engine/session/rejection.ts';

/** One try to append to one session. Commands are drawn from few, so that the nodes often mean the same one. */
interface Attempt {
  readonly session: number;
  /** How many events behind the head, as this node read it, the batch was decided. */
  readonly behind: number;
  readonly commands: readonly { readonly name: number; readonly events: number }[];
}

const attempt: fc.Arbitrary<Attempt> = fc.record({
  session: fc.nat({ max: 2 }),
  behind: fc.oneof({ arbitrary: fc.constant(0), weight: 4 }, { arbitrary: fc.constant(1), weight: 1 }),
  commands: fc.uniqueArray(fc.record({ name: fc.nat({ max: 9 }), events: fc.nat({ max: 2 }) }), {
    minLength: 1,
    maxLength: 3,
    selector: ({ name }) => name,
  }),
});

/** What a node does, one append after another; each is for sessions that differ. */
const script = fc.array(
  fc.uniqueArray(attempt, { minLength: 1, maxLength: 3, selector: ({ session }) => session }),
  { minLength: 1, maxLength: 8 },
);

/** Two nodes append to the same sessions at the same time: afterwards each log is whole, and says what was answered. */
export function checkTwoNodes(
  [here, there]: readonly [EventStore, EventStore],
  newSession: () => Promise<SessionId>,
): fc.IAsyncProperty<[Attempt[][], Attempt[][]]> {
  return fc.asyncProperty(script, script, async (ours, theirs) => {
    const sessions = await Promise.all([newSession(), newSession(), newSession()]);
    const saved = await Promise.all([play(here, ours, sessions), play(there, theirs, sessions)]);
    for (const session of sessions) await checkLog(here, session, saved.flat());
  });
}

/** @returns the batches that the store said it saved. */
async function play(
  store: EventStore,
  appends: readonly (readonly Attempt[])[],
  sessions: readonly SessionId[],
): Promise<readonly Batch[]> {
  const saved: Batch[] = [];
  for (const attempts of appends) {
    const batches = await Promise.all(
      attempts.map(async ({ session, behind, commands }) => {
        const name = sessions[session]!;
        const head = (await store.head(name)) ?? 0;
        return batchOf(name, Math.max(0, head - behind), commands);
      }),
    );
    const results = await store.append(batches);
    saved.push(...batches.filter(({ session }) => results.get(session) === 'saved'));
  }
  return saved;
}

function batchOf(session: SessionId, from: number, parts: Attempt['commands']): Batch {
  let to = from;
  const events: Batch['events'][number][] = [];
  const commands = parts.map(({ name, events: count }): CommandRecord => {
    const command = id<CommandId>(`command-${name}`);
    const before = to;
    for (let nth = 0; nth < count; nth++) {
      to += 1;
      events.push({
        seq: to,
        at: to,
        actor: { by: 'clock' },
        audience: 'public',
        opens: 'never',
        command,
        version: 1,
        event: { type: 'Ticked' },
      });
    }
    return count > 0
      ? { id: command, outcome: { accepted: true, from: before, to } }
      : { id: command, outcome: { accepted: false, rejection: rejection('clock/nothing-to-do') } };
  });
  return { session, from, to, events, commands, texts: [] };
}

async function checkLog(store: EventStore, session: SessionId, saved: readonly Batch[]): Promise<void> {
  const own = saved.filter((batch) => batch.session === session);
  const expected = own.flatMap(({ events }) => events).toSorted((a, b) => a.seq - b.seq);
  const log = await store.read(session, { after: 0 });
  expect(log.map(({ seq }) => seq)).toEqual(expected.map((_, index) => index + 1));
  expect(log).toEqual(expected);
  expect(await store.head(session)).toBe(expected.length);
  const commands = own.flatMap((batch) => batch.commands);
  const outcomes = await store.allOutcomes(session);
  expect(outcomes.size).toBe(commands.length);
  expect(outcomes).toEqual(new Map(commands.map((command) => [command.id, command.outcome])));
}

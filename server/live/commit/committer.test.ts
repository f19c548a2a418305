import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { isTransient } from '#db/errors.ts';
import { type CommandId, id, type SessionId } from '#engine/kernel/ids.ts';
import type { Batch } from '#engine/session/record.ts';
import { type ControlledStore, controlledStore } from '#server/live/testing/controlled-store.ts';
import { silent } from '#server/live/testing/hosted.ts';
import { type Committer, createCommitter } from './committer.ts';

function setUp(sessions: number): {
  readonly store: ControlledStore;
  readonly committer: Committer;
  readonly ids: readonly SessionId[];
} {
  const store = controlledStore();
  const ids = Array.from({ length: sessions }, () => id<SessionId>(randomUUID()));
  for (const session of ids) store.open(session);
  return { store, ids, committer: createCommitter(store, { log: silent, isTransient }) };
}

/** A batch of one event by one command. */
function batchOf(session: SessionId, from = 0, name: string = randomUUID()): Batch {
  const command = id<CommandId>(name);
  return {
    session,
    from,
    to: from + 1,
    events: [
      {
        seq: from + 1,
        at: 0,
        actor: { by: 'clock' },
        audience: 'public',
        opens: 'never',
        command,
        version: 1,
        event: { type: 'SomethingHappened' },
      },
    ],
    commands: [{ id: command, outcome: { accepted: true, from, to: from + 1 } }],
    texts: [],
  };
}

const soon = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('group commit', () => {
  it('writes the batches of all sessions that wait at one moment in one append', async () => {
    const { store, committer, ids } = setUp(60);
    const results = await Promise.all(ids.map((session) => committer.commit(batchOf(session))));
    expect(new Set(results)).toEqual(new Set(['saved']));
    expect(store.appends.map((batches) => batches.length)).toEqual([60]);
  });

  it('lets three appends run beside each other, and gathers what comes meanwhile for the next one', async () => {
    const { store, committer, ids } = setUp(6);
    const release = store.hold();
    const saved: Promise<unknown>[] = [];
    for (const session of ids.slice(0, 3)) {
      saved.push(committer.commit(batchOf(session)));
      await soon(5);
    }
    saved.push(...ids.slice(3).map((session) => committer.commit(batchOf(session))));
    await soon(5);
    release();
    expect(new Set(await Promise.all(saved))).toEqual(new Set(['saved']));
    expect(store.appends.map((batches) => batches.length)).toEqual([1, 1, 1, 3]);
    await committer.idle();
  });

  it('leaves out a batch that lost to another node, and saves the others', async () => {
    const { store, committer, ids } = setUp(3);
    await store.append([batchOf(ids[1]!)]);
    expect(await Promise.all(ids.map((session) => committer.commit(batchOf(session))))).toEqual([
      'saved',
      'conflict',
      'saved',
    ]);
  });

  it('fails a batch that the database refuses for what it is, and saves the others', async () => {
    const { store, committer, ids } = setUp(3);
    const broken = { ...batchOf(ids[1]!), to: 9 };
    const results = await Promise.allSettled([
      committer.commit(batchOf(ids[0]!)),
      committer.commit(broken),
      committer.commit(batchOf(ids[2]!)),
    ]);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(await store.head(ids[1]!)).toBe(0);
  });
});

describe('when the database goes away', () => {
  it('waits, and saves once when it is back', async () => {
    const { store, committer, ids } = setUp(2);
    store.set('away');
    const waiting = ids.map((session) => committer.commit(batchOf(session)));
    await soon(80);
    expect(committer.isAway).toBe(true);
    store.set('open');
    expect(await Promise.all(waiting)).toEqual(['saved', 'saved']);
    expect(committer.isAway).toBe(false);
    expect(await Promise.all(ids.map((session) => store.head(session)))).toEqual([1, 1]);
  });

  it('in the middle of an append, reads back what became of it and writes nothing twice', async () => {
    const { store, committer, ids } = setUp(2);
    store.set('mute');
    const waiting = ids.map((session) => committer.commit(batchOf(session)));
    await soon(20);
    store.set('open');
    expect(await Promise.all(waiting)).toEqual(['saved', 'saved']);
    expect(store.appends).toHaveLength(1);
  });

  it('and another node decided the same command otherwise meanwhile, says that the batch lost', async () => {
    const { store, committer, ids } = setUp(1);
    const [session] = ids;
    store.set('away');
    const ours = committer.commit(batchOf(session!, 0, 'the-same'));
    await soon(20);
    store.set('open');
    await store.append([batchOf(session!, 0, 'before')]);
    await store.append([batchOf(session!, 1, 'the-same')]);
    expect(await ours).toBe('conflict');
    expect(await store.head(session!)).toBe(2);
  });
});

import { describe, expect, it } from 'vitest';
import { engineVersion } from '#engine/session/engine-version.ts';
import { replay } from '#engine/session/replay.ts';
import { ada, china, cleo, france } from '#engine/testing/fixture.ts';
import { expectSame } from '#engine/testing/screen.ts';
import { type Hosted, hostedSession, personal, silent, teacher } from '#server/live/testing/hosted.ts';
import { loadSession } from './load.ts';
import { snapshotWhenDue } from './snapshots.ts';

async function played(): Promise<Hosted> {
  const hosted = await hostedSession();
  await hosted.arrive([ada, france], [cleo, china]);
  await hosted.must(teacher, { type: 'StartSession' });
  await hosted.must(teacher, { type: 'NextPhase', leaving: 'briefing' });
  return hosted;
}

/** Keeps the state of now, as the server would, whatever the number. */
function snapshot({ store, row, host }: Hosted): Promise<void> {
  return store.saveSnapshot(row.id, { seq: host.seq, engineVersion, state: host.state });
}

async function expectLoadsWhole({ store, row, host }: Hosted): Promise<void> {
  const { loaded, lastAt } = await loadSession(store, row);
  const log = await store.read(row.id, { after: 0 });
  expectSame(loaded.state, replay(log));
  expectSame(loaded.state, host.state);
  expect([loaded.seq, lastAt]).toEqual([log.length, log.at(-1)?.at]);
}

describe('loading a session', () => {
  it('reads its whole log where there is no snapshot', async () => {
    await expectLoadsWhole(await played());
  });

  it('goes on from a snapshot, to the same state as from the beginning', async () => {
    const hosted = await played();
    await snapshot(hosted);
    await hosted.must(teacher, { type: 'NextPhase', leaving: 'negotiation' });
    await hosted.must(personal(ada), { type: 'AskForFloor' });
    await expectLoadsWhole(hosted);
  });

  it('goes on from a snapshot after which nothing happened', async () => {
    const hosted = await played();
    await snapshot(hosted);
    await expectLoadsWhole(hosted);
  });

  it('does not use a snapshot of another engine', async () => {
    const hosted = await played();
    const { store, row, host } = hosted;
    await store.saveSnapshot(row.id, { seq: host.seq, engineVersion: 'another', state: { public: null } });
    await hosted.must(teacher, { type: 'NextPhase', leaving: 'negotiation' });
    await expectLoadsWhole(hosted);
  });

  it('[CL-6] reads all where an undo took back what the snapshot holds', async () => {
    const hosted = await played();
    await hosted.must(teacher, { type: 'NextPhase', leaving: 'negotiation' });
    await snapshot(hosted);
    await hosted.must(teacher, { type: 'UndoStep' });
    await expectLoadsWhole(hosted);
    expect(hosted.host.state.public.turn?.phase).toBe('negotiation');
  });

  it('[CL-6] goes on from a snapshot over an undo that came after it', async () => {
    const hosted = await played();
    await snapshot(hosted);
    await hosted.must(teacher, { type: 'NextPhase', leaving: 'negotiation' });
    await hosted.must(teacher, { type: 'UndoStep' });
    await expectLoadsWhole(hosted);
  });

  it('knows every command and text of the session', async () => {
    const hosted = await played();
    await hosted.must(personal(ada), { type: 'WriteNote', body: 'Ask for time.' }, 'the-note');
    const { loaded } = await loadSession(hosted.store, hosted.row);
    expect(loaded.texts.map(({ body }) => body)).toEqual(['Ask for time.']);
    expect(loaded.outcomes.get('the-note' as never)).toMatchObject({ accepted: true });
  });
});

describe('a snapshot', () => {
  it('is written when a commit passes another three hundred events, and not else', async () => {
    const { store, row, host, told } = await played();
    const [committed] = told;
    if (committed === undefined) throw new Error('Something was committed');
    snapshotWhenDue(store, host, { ...committed, from: 290, to: 299 }, silent);
    expect(await store.latestSnapshot(row.id, engineVersion)).toBeNull();
    snapshotWhenDue(store, host, { ...committed, from: 299, to: 304 }, silent);
    expect((await store.latestSnapshot(row.id, engineVersion))?.seq).toBe(304);
  });
});

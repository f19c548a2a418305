import { describe, expect, it } from 'vitest';
import { framesFor, toEntry } from '#engine/session/frames.ts';
import { ada, china, cleo, france } from '#engine/testing/fixture.ts';
import { type Hosted, hostedSession, personal, teacher } from '#server/live/testing/hosted.ts';
import { publicRecord } from './record.ts';

async function played(): Promise<Hosted> {
  const hosted = await hostedSession();
  await hosted.arrive([ada, france], [cleo, china]);
  await hosted.must(teacher, { type: 'StartSession' });
  await hosted.must(personal(ada), { type: 'WriteNote', body: 'For us alone.' });
  return hosted;
}

/** The session's store, and how often and from where its log was read. */
function counted({ store }: Hosted) {
  const reads: number[] = [];
  const read: typeof store.read = (session, range) => {
    reads.push(range.after);
    return store.read(session, range);
  };
  return { reads, store: { read } };
}

describe('the public record of a session', () => {
  it('is read once for a whole class that asks at once, wherever each has come to', async () => {
    const hosted = await played();
    const { reads, store } = counted(hosted);
    const asked = Array.from({ length: 30 }, (_, nth) => publicRecord(store, hosted.host, nth % 5));
    const answers = (await Promise.all(asked)).map((json) => JSON.parse(json));
    expect(reads).toEqual([0]);
    const log = await hosted.store.read(hosted.row.id, { after: 0 });
    for (const [nth, { to, events, texts }] of answers.entries()) {
      const after = log.filter(({ seq }) => seq > nth % 5);
      expect({ to, events, texts }).toEqual({
        to: hosted.host.seq,
        events: after.filter(({ audience }) => audience === 'public').map(toEntry),
        texts: framesFor([], [...hosted.host.texts.values()], false).public.texts,
      });
    }
  });

  it('is read on when more has happened, and is never older than what its reader was told of', async () => {
    const hosted = await played();
    const { reads, store } = counted(hosted);
    await publicRecord(store, hosted.host, 0);
    const before = hosted.host.seq;
    const early = publicRecord(store, hosted.host, 0);
    await hosted.must(teacher, { type: 'NextPhase', leaving: 'briefing' });
    const [one, other] = await Promise.all([early, publicRecord(store, hosted.host, before)]);
    expect(reads).toEqual([0, before]);
    expect(JSON.parse(one).to).toBe(before);
    expect(JSON.parse(other)).toMatchObject({ to: hosted.host.seq });
    expect(JSON.parse(other).events.map(({ seq }: { seq: number }) => seq)).toContain(before + 1);
    expect(JSON.parse(await publicRecord(store, hosted.host, hosted.host.seq)).events).toEqual([]);
  });

  it('is asked for again when the database was away', async () => {
    const hosted = await played();
    hosted.store.set('away');
    await expect(publicRecord(hosted.store, hosted.host, 0)).rejects.toThrow('away');
    hosted.store.set('open');
    expect(JSON.parse(await publicRecord(hosted.store, hosted.host, 0)).to).toBe(hosted.host.seq);
  });
});

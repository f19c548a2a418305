import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventStore } from '#db/stores/event-store.ts';
import { type CommandId, id, type SeatId, type SessionId, type TextId } from '#engine/kernel/ids.ts';
import { seatAudience } from '#engine/session/audience.ts';
import type { AuthoredText, Batch, CommandRecord, Recorded } from '#engine/session/record.ts';
import { rejection } from '#engine/session/rejection.ts';
import { checkTwoNodes } from './two-nodes.ts';

/** What the suite needs of a store: two nodes' view of it, and sessions to write to. */
export interface StoreUnderTest {
  readonly store: EventStore;
  /** The same store as another process sees it. */
  readonly otherNode: EventStore;
  newSession(): Promise<SessionId>;
  removeSession(session: SessionId): Promise<void>;
}

const NOON = Date.UTC(2026, 2, 14, 12);

/** What every event store must do, whatever it keeps its log in. */
export function describeEventStore(
  name: string,
  { store, otherNode, newSession, removeSession }: StoreUnderTest,
) {
  describe(`${name}: appending`, () => {
    it('keeps what it was given, for several sessions at once', async () => {
      const [first, second] = [await newSession(), await newSession()];
      const batches = [batchOf(first, 0, 2, { texts: [textOf('We are listening.')] }), batchOf(second, 0, 1)];

      expect(await store.append(batches)).toEqual(results([first, 'saved'], [second, 'saved']));

      for (const { session, to, events, commands, texts } of batches) {
        expect(await store.head(session)).toBe(to);
        expect(await store.read(session, { after: 0 })).toEqual(events);
        expect(await store.allOutcomes(session)).toEqual(new Map(commands.map((c) => [c.id, c.outcome])));
        expect(await store.texts(session)).toEqual(texts);
      }
    });

    it('continues a log, and reads on from a sequence number', async () => {
      const session = await newSession();
      await store.append([batchOf(session, 0, 2)]);
      const next = batchOf(session, 2, 1);
      await store.append([next]);
      expect(await store.read(session, { after: 2 })).toEqual(next.events);
      expect(await store.read(session, { after: 3 })).toEqual([]);
    });

    it('refuses a batch that does not continue the log, and saves the others', async () => {
      const [late, fine] = [await newSession(), await newSession()];
      await store.append([batchOf(late, 0, 1)]);
      const behind = batchOf(late, 0, 1, { texts: [textOf('Too late.')] });
      const ahead = batchOf(late, 5, 1);

      expect(await store.append([behind, batchOf(fine, 0, 1)])).toEqual(
        results([late, 'conflict'], [fine, 'saved']),
      );
      expect(await store.append([ahead])).toEqual(results([late, 'conflict']));

      expect(await store.head(late)).toBe(1);
      expect(await store.read(late, { after: 0 })).toHaveLength(1);
      expect(
        await store.outcomes(
          late,
          [...behind.commands, ...ahead.commands].map((c) => c.id),
        ),
      ).toEqual(new Map());
      expect(await store.texts(late)).toEqual([]);
    });

    it('keeps rejections alone, when they were decided on the newest state', async () => {
      const session = await newSession();
      await store.append([batchOf(session, 0, 1)]);
      const [fresh, stale] = [refusalAt(session, 1), refusalAt(session, 0)];
      expect(await store.append([fresh])).toEqual(results([session, 'saved']));
      expect(await store.append([stale])).toEqual(results([session, 'conflict']));
      expect(await store.head(session)).toBe(1);
      const asked = [...fresh.commands, ...stale.commands].map((c) => c.id);
      expect(await store.outcomes(session, asked)).toEqual(
        new Map(fresh.commands.map((c) => [c.id, c.outcome])),
      );
    });

    it.each(['events', 'rejections'] as const)(
      'refuses a command that is there already, with %s, and saves the others',
      async (kind) => {
        const [session, other] = [await newSession(), await newSession()];
        const first = refusalAt(session, 0);
        await store.append([first]);
        const fresh = kind === 'events' ? batchOf(session, 0, 1) : refusalAt(session, 0);
        const again = { ...fresh, commands: [...fresh.commands, ...first.commands] };

        expect(await store.append([batchOf(other, 0, 1), again])).toEqual(
          results([other, 'saved'], [session, 'conflict']),
        );
        expect(await store.append([again])).toEqual(results([session, 'conflict']));
        expect(await store.head(session)).toBe(0);
        expect(await store.allOutcomes(session)).toEqual(
          new Map(first.commands.map((c) => [c.id, c.outcome])),
        );
      },
    );

    it('refuses a text that is there already, and saves the others', async () => {
      const [session, other] = [await newSession(), await newSession()];
      const text = textOf('Said once.');
      await store.append([batchOf(session, 0, 1, { texts: [text] })]);
      const again = batchOf(session, 1, 1, { texts: [{ ...text, body: 'Said otherwise.' }] });
      expect(await store.append([again, batchOf(other, 0, 1)])).toEqual(
        results([session, 'conflict'], [other, 'saved']),
      );
      expect(await store.append([again])).toEqual(results([session, 'conflict']));
      expect(await store.texts(session)).toEqual([text]);
    });

    it('refuses a session that is not there, or is no more', async () => {
      const gone = await newSession();
      await store.append([batchOf(gone, 0, 1)]);
      await removeSession(gone);
      const never = id<SessionId>(randomUUID());
      expect(await store.append([batchOf(gone, 1, 1), batchOf(never, 0, 1)])).toEqual(
        results([gone, 'conflict'], [never, 'conflict']),
      );
      expect(await store.append([batchOf(gone, 1, 1)])).toEqual(results([gone, 'conflict']));
      expect(await store.append([batchOf(never, 0, 1)])).toEqual(results([never, 'conflict']));
      expect([await store.head(gone), await store.head(never)]).toEqual([null, null]);
      expect(await store.read(gone, { after: 0 })).toEqual([]);
    });

    it('takes no batches at all, and hundreds at once', async () => {
      expect(await store.append([])).toEqual(new Map());
      const sessions = await Promise.all(Array.from({ length: 250 }, newSession));
      const saved = await store.append(sessions.map((session) => batchOf(session, 0, 2)));
      expect([...saved.values()].filter((result) => result === 'saved')).toHaveLength(250);
      expect(await store.read(sessions[249]!, { after: 0 })).toHaveLength(2);
    });

    it('keeps any text a person can send, but for what no database can', async () => {
      const session = await newSession();
      const bodies = [
        '',
        'a "quoted" \\ word',
        '{braces}, NULL',
        'two\nlines\r\nand a tab\t',
        'étés à Genève 🕊',
        "O'Brien",
      ];
      const broken = ['nul\0here', 'half \ud83d of a pair'];
      const texts = [...bodies, ...broken].map(textOf);
      await store.append([batchOf(session, 0, 1, { texts })]);
      const kept = new Map((await store.texts(session)).map((text) => [text.id, text.body]));
      expect(texts.map((text) => kept.get(text.id))).toEqual([
        ...bodies,
        'nul\ufffdhere',
        'half \ufffd of a pair',
      ]);
    });

    it('keeps an event to the letter, in the order of its keys', async () => {
      const session = await newSession();
      const [recorded] = batchOf(session, 0, 1).events;
      const event = {
        type: 'Anything',
        zone: { south: 1, north: 2, 'a longer key': 3 },
        amounts: [0.1, 1e21, -3, 0],
        words: 'line\nbreak "and" \\ \0 \ud83d é',
        nothing: null,
      };
      await store.append([{ ...batchOf(session, 0, 1), events: [{ ...recorded!, event }] }]);
      const [read] = await store.read(session, { after: 0 });
      expect(JSON.stringify(read?.event)).toBe(JSON.stringify(event));
    });

    it('throws for a batch that contradicts itself', async () => {
      const session = await newSession();
      const fine = batchOf(session, 0, 2);
      const [first, second] = fine.events;
      const text = textOf('Twice.');
      const wrong: readonly (readonly Batch[])[] = [
        [{ ...fine, to: 3 }],
        [{ ...fine, events: [second!, first!] }],
        [{ ...fine, events: [first!, { ...second!, seq: 3 }] }],
        [{ ...fine, commands: [...fine.commands, fine.commands[0]!] }],
        [{ ...fine, texts: [text, text] }],
        [fine, fine],
      ];
      for (const batches of wrong) await expect(store.append(batches)).rejects.toThrow(session);
      expect(await store.head(session)).toBe(0);
    });
  });

  describe(`${name}: two nodes`, () => {
    it('lets one of them win each session, in whatever order they name them', async () => {
      const sessions = await Promise.all(Array.from({ length: 40 }, newSession));
      const [here, there] = await Promise.all([
        store.append(sessions.map((session) => batchOf(session, 0, 1))),
        otherNode.append(sessions.toReversed().map((session) => batchOf(session, 0, 1))),
      ]);
      for (const session of sessions) {
        expect([here.get(session), there.get(session)].toSorted()).toEqual(['conflict', 'saved']);
        expect(await store.read(session, { after: 0 })).toHaveLength(1);
      }
    });

    it('leaves no gap and does each command once, however their appends interleave', async () => {
      await fc.assert(checkTwoNodes([store, otherNode], newSession), { numRuns: 20 });
    });
  });

  describe(`${name}: snapshots`, () => {
    it('hands out the newest one of an engine version', async () => {
      const session = await newSession();
      expect(await store.latestSnapshot(session, '1')).toBeNull();
      await store.saveSnapshot(session, { seq: 300, engineVersion: '1', state: { b: 1, a: [2] } });
      await store.saveSnapshot(session, { seq: 300, engineVersion: '2', state: { b: 2 } });
      const found = await store.latestSnapshot(session, '1');
      expect(found).toEqual({ seq: 300, engineVersion: '1', state: { b: 1, a: [2] } });
      expect(Object.keys(found?.state as object)).toEqual(['b', 'a']);
      expect(await store.latestSnapshot(session, '3')).toBeNull();
    });

    it('keeps no older ones, and lets go of all when told', async () => {
      const session = await newSession();
      await store.saveSnapshot(session, { seq: 300, engineVersion: '1', state: 'old' });
      await store.saveSnapshot(session, { seq: 600, engineVersion: '2', state: 'new' });
      expect(await store.latestSnapshot(session, '1')).toBeNull();
      expect((await store.latestSnapshot(session, '2'))?.state).toBe('new');
      await store.deleteSnapshots(session);
      expect(await store.latestSnapshot(session, '2')).toBeNull();
    });

    it('does nothing for a session that is gone', async () => {
      const session = await newSession();
      await removeSession(session);
      await store.saveSnapshot(session, { seq: 300, engineVersion: '1', state: {} });
      expect(await store.latestSnapshot(session, '1')).toBeNull();
    });
  });
}

function results<Result>(
  ...entries: readonly (readonly [SessionId, Result])[]
): ReadonlyMap<SessionId, Result> {
  return new Map(entries);
}

/** Each event with a command of its own. */
function batchOf(
  session: SessionId,
  from: number,
  count: number,
  { texts = [] }: { readonly texts?: readonly AuthoredText[] } = {},
): Batch {
  const events = Array.from({ length: count }, (_, index) => recordedAt(from + index + 1));
  const commands = events.map(
    ({ command, seq }): CommandRecord => ({
      id: command,
      outcome: { accepted: true, from: seq - 1, to: seq },
    }),
  );
  return { session, from, to: from + count, events, commands, texts };
}

function recordedAt(seq: number): Recorded {
  const event = { type: 'SomethingSaid', position: seq, where: { region: 'north' } };
  return {
    seq,
    at: NOON + seq,
    actor: { by: 'bot', seat: id<SeatId>('france') },
    audience: seq % 2 === 0 ? 'public' : seatAudience(id<SeatId>('france')),
    opens: 'debrief',
    command: freshCommand(),
    version: 1,
    event,
  };
}

function refusalAt(session: SessionId, head: number): Batch {
  const refused: CommandRecord = {
    id: freshCommand(),
    outcome: { accepted: false, rejection: rejection('voting/already-closed', { seat: 'france' }) },
  };
  return { session, from: head, to: head, events: [], commands: [refused], texts: [] };
}

function textOf(body: string): AuthoredText {
  return { id: id<TextId>(randomUUID()), audience: 'public', author: 'somebody', body };
}

function freshCommand(): CommandId {
  return id<CommandId>(randomUUID());
}

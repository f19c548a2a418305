import { describe, expect, it } from 'vitest';
import { lobbyWorld } from '#engine/testing/fixture.ts';
import type { Committed } from '#server/live/hosts/session-host.ts';
import { RecentEvents } from './recent.ts';

const { state } = lobbyWorld();

/** A commit of so many public events. */
function commitOf(from: number, count: number): Committed {
  const events = Array.from({ length: count }, (_, index) => ({
    seq: from + index + 1,
    at: 0,
    actor: { by: 'clock' },
    audience: 'public',
    opens: 'never',
    command: 'c',
    version: 1,
    event: { type: 'MomentMarked' },
  })) as unknown as Committed['events'];
  return { from, to: from + count, events, texts: [], before: state, after: state, undone: false };
}

const seqsSince = (recent: RecentEvents, seq: number) =>
  recent.since(seq, ['public'], false)?.flatMap(({ events }) => events.map((event) => event.seq));

describe('what a session’s screens may have missed', () => {
  it('is known for at least four hundred events, however many there were', () => {
    const recent = new RecentEvents(0);
    for (let from = 0; from < 3_000; from += 3) {
      recent.add(commitOf(from, 3));
      const to = from + 3;
      const asked = Math.max(0, to - 400);
      expect(seqsSince(recent, asked)).toEqual(Array.from({ length: to - asked }, (_, n) => asked + n + 1));
    }
    expect(recent.since(0, ['public'], false)).toBeNull();
  });

  it('is nothing for who holds the last number', () => {
    const recent = new RecentEvents(0);
    recent.add(commitOf(0, 2));
    expect(seqsSince(recent, 2)).toEqual([]);
  });
});

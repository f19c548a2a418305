import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Frames } from '#engine/session/frames.ts';
import type { SliceName } from '#engine/session/view.ts';
import { Closings, type Outgoing } from './closings.ts';
import { type Held, receiveClose, receiveFrame, receiveSlices } from './held.ts';
import type { SentEvent } from './messages.ts';

const france = 'seat:france' as SliceName;
const china = 'seat:china' as SliceName;
const slices: readonly SliceName[] = ['public', france, china];

/** An event of which only the number matters here. */
const sent = (seq: number) => ({ seq, at: 0, actor: { by: 'clock' }, event: { type: 'Ticked' } }) as never;

/** A commit of one event for each slice, numbered after `from`. */
function framesOf(touched: readonly SliceName[], from: number): Frames {
  const frames = touched.map((slice, index) => ({ slice, events: [sent(from + index + 1)], texts: {} }));
  return {
    private: frames.filter(({ slice }) => slice !== 'public'),
    public: { events: frames.find(({ slice }) => slice === 'public')?.events ?? [], texts: {} },
  };
}

const summary = ({ name, to, message }: Outgoing) =>
  name === 'close' ? [name, to, message.from, message.to, message.events.length] : [name, to];

describe('who is told the end of which numbers', () => {
  it('is whoever holds the slice, where a commit touches one private slice alone', () => {
    const closings = new Closings(4);
    expect(closings.commit(framesOf([france], 4), 5, 0).map(summary)).toEqual([['close', france, 4, 5, 1]]);
    expect(closings.areOwed).toBe(true);
  });

  it('is nobody, where a commit is the vault’s alone', () => {
    const closings = new Closings(4);
    expect(closings.commit(framesOf([], 4), 6, 0)).toEqual([]);
    expect(closings.areOwed).toBe(true);
  });

  it('is everybody, where a commit has something public, of all that came before too', () => {
    const closings = new Closings(4);
    closings.commit(framesOf([france], 4), 5, 0);
    expect(closings.commit(framesOf(['public', china], 5), 7, 0).map(summary)).toEqual([
      ['frame', china],
      ['close', 'public', 4, 7, 1],
    ]);
    expect(closings.areOwed).toBe(false);
  });

  it('is everybody, where a commit touches two private slices: somebody may hold both', () => {
    const closings = new Closings(4);
    expect(closings.commit(framesOf([france, china], 4), 6, 0).map(summary)).toEqual([
      ['frame', france],
      ['frame', china],
      ['close', 'public', 4, 6, 0],
    ]);
  });

  it('is everybody in the end, without events', () => {
    const closings = new Closings(4);
    closings.commit(framesOf([france], 4), 5, 0);
    closings.commit(framesOf([china], 5), 6, 0);
    expect(summary(closings.catchUp(0))).toEqual(['close', 'public', 4, 6, 0]);
    expect(closings.areOwed).toBe(false);
  });

  it('begins anew where all were shown the whole', () => {
    const closings = new Closings(4);
    closings.commit(framesOf([france], 4), 5, 0);
    closings.shown(9);
    expect(closings.areOwed).toBe(false);
    expect(closings.commit(framesOf(['public'], 9), 10, 0).map(summary)).toEqual([
      ['close', 'public', 9, 10, 1],
    ]);
  });
});

/** A screen that counts what it was sent, folding nothing. */
class Listener {
  readonly names: readonly SliceName[];
  readonly heard: number[] = [];
  held: Held;

  constructor(names: readonly SliceName[], seq: number) {
    this.names = names;
    this.held = receiveSlices(null, { seq, whole: true, slices: {}, texts: {}, now: 0 });
  }

  hear({ name, to, message }: Outgoing): void {
    if (!this.names.includes(to)) return;
    if (name === 'frame') {
      this.held = receiveFrame(this.held, message);
      return;
    }
    const before = this.held;
    const { held, missed } = receiveClose({ ...before, slices: {}, waiting: [] }, { ...message, events: [] });
    expect(missed).toBe(false);
    const taken = message.to > before.seq ? [...before.waiting, message] : [];
    this.heard.push(
      ...taken.flatMap(({ events }) => events.filter(isAfter(before.seq))).map(({ seq }) => seq),
    );
    this.held = held;
  }
}

const isAfter =
  (seq: number) =>
  (event: SentEvent): boolean =>
    event.seq > seq;

describe('whatever is committed', () => {
  it('reaches each screen that holds its slice once and in order, and no screen believes it missed anything', () => {
    const step = fc.oneof(
      fc.constant('catch up' as const),
      fc.constant('come' as const),
      fc.subarray([...slices]).map((touched) => touched as readonly SliceName[]),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const closings = new Closings(0);
        const log: { readonly seq: number; readonly slice: SliceName }[] = [];
        const listeners = [['public'], ['public', france], ['public', france, china]].map((names) => ({
          since: 0,
          listener: new Listener(names as readonly SliceName[], 0),
        }));
        const send = (outgoing: Outgoing) => {
          for (const { listener } of listeners) listener.hear(outgoing);
        };
        for (const next of steps) {
          if (next === 'catch up') send(closings.catchUp(0));
          else if (next === 'come') {
            listeners.push({ since: log.length, listener: new Listener(['public', china], log.length) });
          } else {
            const frames = framesOf(next, log.length);
            log.push(...next.map((slice, index) => ({ seq: log.length + index + 1, slice })));
            for (const outgoing of closings.commit(frames, log.length, 0)) send(outgoing);
          }
        }
        send(closings.catchUp(0));
        for (const { since, listener } of listeners) {
          const own = log.filter(({ seq, slice }) => seq > since && listener.names.includes(slice));
          expect(listener.heard.toSorted((one, other) => one - other)).toEqual(own.map(({ seq }) => seq));
          expect(listener.held.seq).toBe(log.length);
        }
      }),
    );
  });
});

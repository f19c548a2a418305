import { expect } from 'vitest';
import type { Viewer } from '#engine/session/audience.ts';
import type { SessionEvent } from '#engine/session/events.ts';
import { framesFor } from '#engine/session/frames.ts';
import type { AuthoredText, Recorded } from '#engine/session/record.ts';
import type { SessionState } from '#engine/session/slices.ts';
import { isOpened, type SliceName, sliceByName, slicesOf } from '#engine/session/view.ts';
import { Closings } from '#engine/wire/closings.ts';
import { type Held, receiveClose, receiveFrame, receiveSlices } from '#engine/wire/held.ts';

/** What one commit of a test's session brought. */
export interface Commit {
  readonly before: SessionState;
  readonly after: SessionState;
  readonly from: number;
  readonly events: readonly Recorded<SessionEvent>[];
  readonly texts: readonly AuthoredText[];
}

/** A client without a network: it holds what a server would send it, and whole slices when what it may hold changes. */
export class Screen {
  readonly viewer: Viewer;
  /** Every slice it ever held. */
  readonly held = new Set<SliceName>();
  /** All that it was ever sent, as text. */
  sent = '';
  #held: Held | null = null;
  #names: readonly SliceName[] = [];
  #closings = new Closings(0);

  constructor(viewer: Viewer) {
    this.viewer = viewer;
  }

  show(state: SessionState, seq: number): void {
    this.#names = slicesOf(state, this.viewer);
    for (const name of this.#names) this.held.add(name);
    const slices = Object.fromEntries(
      this.#names.map((name) => [name, JSON.stringify(sliceByName(state, name))]),
    );
    const message = { seq, whole: true, slices, texts: {}, now: 0 };
    this.sent += JSON.stringify(message);
    this.#held = receiveSlices(this.#held, message);
    this.#closings.shown(seq);
  }

  receive({ before, after, from, events, texts }: Commit): void {
    if (this.#held === null) return;
    const names = slicesOf(after, this.viewer);
    const same = names.length === this.#names.length && names.every((name) => this.#names.includes(name));
    const turned = isOpened(before.public) !== isOpened(after.public);
    if (!same || turned || events.some(({ event }) => event.type === 'StepUndone')) {
      this.show(after, from + events.length);
      return;
    }
    const frames = framesFor(events, texts, isOpened(after.public));
    for (const { name, to, message } of this.#closings.commit(frames, from + events.length, 0)) {
      if (!this.#names.includes(to)) continue;
      this.sent += JSON.stringify(message);
      if (name === 'frame') this.#held = receiveFrame(this.#held, message);
      else {
        const closed = receiveClose(this.#held, message);
        expect(closed.missed).toBe(false);
        this.#held = closed.held;
      }
    }
  }

  expectAsOn(state: SessionState): void {
    const wanted = Object.fromEntries(
      slicesOf(state, this.viewer).map((name) => [name, sliceByName(state, name)]),
    );
    expectSame(this.#held?.slices, wanted);
  }
}

/** The same as JSON, to the order of keys: a fold that walks a record must walk it alike on every screen. */
export function expectSame(one: unknown, other: unknown): void {
  const [first, second] = [JSON.stringify(one), JSON.stringify(other)];
  if (first === second) return;
  expect(JSON.parse(first)).toEqual(JSON.parse(second));
  throw new Error('The same but for the order of keys');
}

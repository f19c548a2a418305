import type { Instant } from '#engine/kernel/instant.ts';
import type { Frames } from '#engine/session/frames.ts';
import type { SliceName } from '#engine/session/view.ts';
import type { ClosingFrame, PrivateFrame } from './messages.ts';

/** A message to everyone who holds a slice. */
export type Outgoing =
  | { readonly name: 'frame'; readonly to: SliceName; readonly message: PrivateFrame }
  | { readonly name: 'close'; readonly to: SliceName; readonly message: ClosingFrame };

/**
 * Decides who is told the end of which numbers. What a commit brings for everybody closes all numbers for everybody. What it
 * brings for one private slice alone closes them for whoever holds that slice; to the others there is nothing to say, and
 * the next closing frame covers those numbers for them too. So a note costs one message, and
 * others' screens draw for any number of them once.
 */
export class Closings {
  /** The number up to which every screen has been told, and that of the last commit. */
  #told: number;
  #last: number;

  constructor(seq: number) {
    this.#told = seq;
    this.#last = seq;
  }

  /** Whether some screens have not been told of the last commit. */
  get areOwed(): boolean {
    return this.#told < this.#last;
  }

  /** Every screen was shown the state as of a number. */
  shown(seq: number): void {
    this.#told = seq;
    this.#last = seq;
  }

  /** What is sent for a commit that ends with number `to`, in this order. */
  commit(frames: Frames, to: number, now: Instant): readonly Outgoing[] {
    this.#last = to;
    const isForEverybody = frames.public.events.length > 0 || Object.keys(frames.public.texts).length > 0;
    const [only, ...more] = frames.private;
    if (!isForEverybody && more.length === 0)
      return only === undefined ? [] : [closing(only.slice, { from: this.#told, to, ...only, now })];
    const waiting = frames.private.map((frame) => ({
      name: 'frame' as const,
      to: frame.slice,
      message: frame,
    }));
    return [...waiting, this.#closeForAll({ slice: 'public', ...frames.public }, now)];
  }

  /** Tells the last number to all who have not been told. */
  catchUp(now: Instant): Outgoing {
    return this.#closeForAll({ slice: 'public', events: [], texts: {} }, now);
  }

  #closeForAll(frame: PrivateFrame, now: Instant): Outgoing {
    const from = this.#told;
    this.#told = this.#last;
    return closing('public', { from, to: this.#last, ...frame, now });
  }
}

function closing(to: SliceName, message: ClosingFrame): Outgoing {
  return { name: 'close', to, message };
}

/** A move that was sent, in milliseconds of `performance.now()`, and the screens that it is for. */
export interface Sent {
  readonly at: number;
  readonly audience: readonly number[];
}

interface Waiting extends Sent {
  missing: number;
}

/** Numbers `from + 1 … to` as they arrived, and when on which screen; 0 where they have not. */
interface Range {
  readonly from: number;
  readonly to: number;
  readonly arrived: number[];
  readonly waiting: Waiting[];
}

/** An answer that comes so many ranges late is a mistake of the bench. */
const remembered = 4_096;

/**
 * Finds out when a move was on all the screens that it is for. Servers send many moves at once or each by itself; either way they
 * tell numbers, and the sender is told the number of its move.
 */
export class Ranges {
  readonly #screens: number;
  #byEnd = new Map<number, Range>();
  #before = new Map<number, Range>();
  waiting = 0;

  constructor(screens: number) {
    this.#screens = screens;
  }

  /** A range has arrived on a screen. @returns how long the moves took for which this was the last screen, in ms. */
  reach(screen: number, from: number, to: number): readonly number[] {
    const range = this.#byEnd.get(to) ?? this.#before.get(to) ?? this.#open(from, to);
    const now = performance.now();
    range.arrived[screen] = now;
    if (range.waiting.length === 0) return [];
    const seen: number[] = [];
    for (const move of range.waiting) {
      if (!move.audience.includes(screen)) continue;
      move.missing -= 1;
      if (move.missing === 0) seen.push(now - move.at);
    }
    this.waiting -= seen.length;
    return seen;
  }

  /** The number of a move is known. @returns how long it took if it is on all its screens already, else null. */
  place(sent: Sent, seq: number): number | null {
    const range = this.#find(seq);
    const missing = sent.audience.filter((screen) => range.arrived[screen] === 0).length;
    if (missing === 0) {
      const last = Math.max(...sent.audience.map((screen) => range.arrived[screen] ?? 0));
      return last - sent.at;
    }
    range.waiting.push({ ...sent, missing });
    this.waiting += 1;
    return null;
  }

  #open(from: number, to: number): Range {
    if (this.#byEnd.size >= remembered) {
      this.#before = this.#byEnd;
      this.#byEnd = new Map();
    }
    const range = { from, to, arrived: new Array<number>(this.#screens).fill(0), waiting: [] };
    this.#byEnd.set(to, range);
    return range;
  }

  /** A move's number is that of its last event, which the range that holds it ends with or goes beyond. */
  #find(seq: number): Range {
    for (let to = seq; to < seq + remembered; to++) {
      const range = this.#byEnd.get(to) ?? this.#before.get(to);
      if (range !== undefined && range.from < seq) return range;
    }
    throw new Error(`Move ${seq} was acknowledged before its sender was told of it`);
  }
}

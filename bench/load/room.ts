import { type ConversationId, id } from '#engine/kernel/ids.ts';
import type { Dialect } from './heard.ts';
import { Line } from './line.ts';
import { type Move, movesOf, type Reach } from './moves.ts';
import { Ranges, type Sent } from './ranges.ts';

/** Twenty screens: a facilitator's desk, a projector, and eighteen people, who talk in threes. */
export const peopleInRoom = 18;
export const circle = 3;
const desk = 0;
const projector = 1;
export const screensInRoom = peopleInRoom + 2;
const screens = Array.from({ length: screensInRoom }, (_, screen) => screen);

/** How to sit down at one screen: the cookie that says who one is, and what the opening asks for beside. */
export interface Place {
  readonly cookie: string | null;
  readonly auth: Readonly<Record<string, unknown>>;
}

/** The places of a session: the desk, the projector, then the people in the order of their conversations. */
export type Places = readonly Place[];

/** The conversation of the nth person: they talk in the order in which they sit. */
export function conversationOf(person: number): ConversationId {
  return id<ConversationId>(`c${Math.floor(person / circle) + 1}`);
}

interface Screen {
  readonly line: Line;
  /** The number up to which it has heard everything; -1 while it holds no state. */
  held: number;
  readonly onHeld: (() => void)[];
}

interface Person {
  readonly screen: number;
  readonly moves: Generator<Move, never>;
  readonly underWay: Map<number, Sent>;
}

/** What a room tells whoever makes the load. */
export interface RoomWatch {
  /** A move has reached the last screen that it was for, so long after it was sent. */
  onSeen(latency: number): void;
  /** A person's move was acknowledged. */
  onAnswered(room: Room, person: number): void;
}

/** The server that a room is on. */
export interface RoomServer {
  readonly port: number;
  readonly dialect: Dialect;
  /** Whether every screen is told the end of every number in time, as by ours, so that a gap is noticed. */
  readonly isClosedToAll: boolean;
}

const deaf: RoomWatch = { onSeen: () => {}, onAnswered: () => {} };

/** The clients of one session: they send moves and note when each has reached every screen that it is for. */
export class Room {
  readonly places: Places;
  watch: RoomWatch = deaf;
  /** What must not be: commands refused, numbers that did not continue those heard before. */
  refused = 0;
  gaps = 0;
  answered = 0;
  readonly #dialect: Dialect;
  readonly #isClosedToAll: boolean;
  readonly #screens: readonly Screen[];
  readonly #people: readonly Person[];
  readonly #ranges = new Ranges(screensInRoom);
  #commands = 0;

  constructor(places: Places, { port, dialect, isClosedToAll }: RoomServer) {
    this.places = places;
    this.#dialect = dialect;
    this.#isClosedToAll = isClosedToAll;
    this.#screens = places.map(({ cookie, auth }, index) => {
      const screen: Screen = {
        line: new Line(
          { port, cookie, auth: () => (screen.held < 0 ? auth : { ...auth, after: screen.held }) },
          (head) => this.#hear(index, head),
        ),
        held: -1,
        onHeld: [],
      };
      return screen;
    });
    this.#people = Array.from({ length: peopleInRoom }, (_, person) => ({
      screen: person + 2,
      moves: movesOf(conversationOf(person), person),
      underWay: new Map(),
    }));
  }

  get bytes(): number {
    return this.#screens.reduce((sum, { line }) => sum + line.received, 0);
  }

  /** Moves sent and not yet acknowledged or not yet on every screen that they are for. */
  get underWay(): number {
    const asked = this.#people.reduce((sum, { underWay }) => sum + underWay.size, 0);
    return asked + this.#ranges.waiting;
  }

  /** Opens every line, and resolves once each screen was sent the current state. */
  async open(): Promise<void> {
    await Promise.all(this.#screens.map((screen) => this.#openScreen(screen)));
  }

  /** Cuts every line at once. What the screens hold they keep. */
  drop(): void {
    for (const { line } of this.#screens) line.drop();
  }

  /** Forgets what the screens hold, as pages that are loaded anew. */
  forget(): void {
    for (const screen of this.#screens) screen.held = -1;
  }

  /** Lets a person make their next move. */
  send(person: number): void {
    const mover = this.#people[person];
    if (mover === undefined) throw new Error(`There is no person ${person}`);
    const { reach, command } = mover.moves.next().value;
    this.#commands += 1;
    const number = this.#commands;
    mover.underWay.set(number, { at: performance.now(), audience: this.#audienceOf(reach, person) });
    this.#screens[mover.screen]?.line.ask(number, {
      id: `bench-move-${String(number).padStart(10, '0')}`,
      command,
    });
  }

  async #openScreen(screen: Screen): Promise<void> {
    const held = new Promise<void>((resolve) => screen.onHeld.push(resolve));
    await screen.line.open();
    await held;
  }

  #audienceOf(reach: Reach, person: number): readonly number[] {
    const screen = person + 2;
    const first = screen - (person % circle);
    switch (reach) {
      case 'everybody':
        return screens;
      case 'seat':
        return [screen];
      case 'conversation':
        return [desk, ...screens.slice(first, first + circle)];
    }
  }

  #hear(index: number, head: string): void {
    const heard = this.#dialect(head);
    const screen = this.#screens[index];
    if (screen === undefined) return;
    switch (heard.is) {
      case 'moves':
        if (this.#isClosedToAll && heard.from > screen.held) this.gaps += 1;
        screen.held = Math.max(screen.held, heard.to);
        for (const latency of this.#ranges.reach(index, heard.from, heard.to)) this.watch.onSeen(latency);
        return;
      case 'state':
        screen.held = heard.seq;
        for (const resolve of screen.onHeld.splice(0)) resolve();
        return;
      case 'answer':
        this.#settle(index, heard.number, heard.seq);
        return;
      case 'refusal':
        this.refused += 1;
        this.#settle(index, heard.number, null);
        return;
      case 'other':
        return;
    }
  }

  #settle(index: number, number: number, seq: number | null): void {
    const person = index - projector - 1;
    const mover = this.#people[person];
    const sent = mover?.underWay.get(number);
    if (mover === undefined || sent === undefined) throw new Error(`Command ${number} was answered twice`);
    mover.underWay.delete(number);
    if (seq !== null) {
      this.answered += 1;
      const latency = this.#ranges.place(sent, seq);
      if (latency !== null) this.watch.onSeen(latency);
    }
    this.watch.onAnswered(this, person);
  }
}

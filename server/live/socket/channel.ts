import type { Server, Socket } from 'socket.io';
import type { ParticipantId, SessionId } from '#engine/kernel/ids.ts';
import type { Instant } from '#engine/kernel/instant.ts';
import type { Viewer } from '#engine/session/audience.ts';
import type { SessionEvent, SessionEventType } from '#engine/session/events.ts';
import { framesFor } from '#engine/session/frames.ts';
import type { AuthoredText, Recorded } from '#engine/session/record.ts';
import { isOpened, type SliceName, slicesOf } from '#engine/session/view.ts';
import { Closings, type Outgoing } from '#engine/wire/closings.ts';
import type { ClientMessages, Names, Parting, ServerMessages } from '#engine/wire/messages.ts';
import { coalesce } from '#server/live/coalesce.ts';
import type { Committed, SessionHost } from '#server/live/hosts/session-host.ts';
import type { Log } from '#server/log/log.ts';
import { RecentEvents } from './recent.ts';
import { SliceEncoder, slicesMessage, withoutHidden } from './sent-slices.ts';

export interface SocketData {
  viewer: Viewer;
  authSession: string | null;
  facilitator: string | null;
}
// biome-ignore lint/complexity/noBannedTypes: the library's own word for "no messages between nodes"
export type LiveServer = Server<ClientMessages, ServerMessages, {}, SocketData>;
// biome-ignore lint/complexity/noBannedTypes: as above
export type LiveSocket = Socket<ClientMessages, ServerMessages, {}, SocketData>;

export interface ChannelParts {
  readonly io: LiveServer;
  readonly host: SessionHost;
  readonly now: () => Instant;
  readonly readNames: (session: SessionId) => Promise<Names>;
  readonly log: Log;
}

/** Facts after which somebody holds other slices than before. */
const reshaping: ReadonlySet<SessionEventType> = new Set<SessionEventType>([
  'SeatTaken',
  'SeatLeft',
  'ParticipantRemoved',
  'ConversationOpened',
]);

/** How long comings and goings are gathered before everybody is told, so that a lost network is one message. */
const presencePause = 250;
/** How long a screen may not be told the end of numbers that bring it nothing: what it asks for when it comes back then is little. */
const closingPause = 1_000;
/** Until names that could not be read are asked for again. */
const namesPause = 2_000;

/** The sockets that look at one session, and what they are sent. */
export class SessionChannel {
  readonly #parts: ChannelParts;
  readonly #viewers = new Map<LiveSocket, readonly SliceName[]>();
  readonly #encoder = new SliceEncoder();
  readonly #recent: RecentEvents;
  readonly #closings: Closings;
  readonly #readNames = coalesce(() => this.#readAndTellNames());
  #names: Names | null = null;
  #presence: ReturnType<typeof setTimeout> | null = null;
  #owed: ReturnType<typeof setTimeout> | null = null;

  constructor(parts: ChannelParts) {
    this.#parts = parts;
    this.#recent = new RecentEvents(parts.host.seq);
    this.#closings = new Closings(parts.host.seq);
  }

  get isEmpty(): boolean {
    return this.#viewers.size === 0;
  }

  /** Shows the session to a socket: what it missed where that is known, else whole slices as of one number. */
  attach(socket: LiveSocket, after: number | undefined): void {
    const { host } = this.#parts;
    const names = slicesOf(host.state, socket.data.viewer);
    this.#viewers.set(socket, names);
    for (const name of names) void socket.join(this.#room(name));
    this.catchUp(socket, after);
    this.#sendNames(socket);
    this.#tellPresence();
  }

  catchUp(socket: LiveSocket, after: number | undefined): void {
    const { host, now } = this.#parts;
    const names = this.#viewers.get(socket);
    if (names === undefined) return;
    const frames =
      after === undefined || after > host.seq
        ? null
        : this.#recent.since(after, names, isOpened(host.state.public));
    if (after !== undefined && frames !== null) {
      const shown = frames.map((frame) => ({
        ...frame,
        texts: withoutHidden(host.state, names, frame.texts),
      }));
      socket.emit('missed', { from: after, to: host.seq, frames: shown, now: now() });
    } else socket.emit('slices', slicesMessage(host, this.#encoder, names, true, now()));
  }

  detach(socket: LiveSocket): void {
    this.#viewers.delete(socket);
    this.#tellPresence();
  }

  /** Lets go of sockets, saying why. */
  part(why: Parting, which: (socket: LiveSocket) => boolean = () => true): void {
    for (const socket of [...this.#viewers.keys()].filter(which)) {
      socket.emit('part', why);
      socket.disconnect(true);
    }
  }

  /** Somebody new is here, or a name was changed or erased. While the database is away, the names come once it is back. */
  refreshNames(): void {
    void this.#readNames();
  }

  /** Sends what a commit changed to whom it is for, or whole slices where it changed more than events can say. */
  committed(committed: Committed): void {
    const { before, after, undone, events, to } = committed;
    const texts = [...committed.texts, ...this.#shownAgain(events)];
    this.#recent.add({ ...committed, texts });
    if (this.#viewers.size === 0) {
      this.#closings.shown(to);
      return;
    }
    const opened = isOpened(after.public);
    if (undone || opened !== isOpened(before.public)) {
      for (const socket of this.#viewers.keys()) this.#reseat(socket);
      this.#closings.shown(to);
      this.#partRemoved(events);
      return;
    }
    const frames = framesFor(events, texts, opened);
    for (const outgoing of this.#closings.commit(frames, to, this.#parts.now())) this.#send(outgoing);
    const reshapes = events.some(({ event }) => reshaping.has(event.type));
    if (reshapes) {
      // Slices that are added are as of this commit: who gets them must hold its number.
      this.#catchUp();
      this.#reshape(events);
    }
    this.#keepOwed();
  }

  #send(outgoing: Outgoing): void {
    const room = this.#parts.io.to(this.#room(outgoing.to));
    if (outgoing.name === 'frame') room.emit('frame', outgoing.message);
    else room.emit('close', outgoing.message);
  }

  /** What is owed waits from the first commit that left it, however long something was owed before: that has been told. */
  #keepOwed(): void {
    if (this.#closings.areOwed) {
      this.#owed ??= setTimeout(() => {
        this.#owed = null;
        this.#catchUp();
      }, closingPause).unref();
    } else if (this.#owed !== null) {
      clearTimeout(this.#owed);
      this.#owed = null;
    }
  }

  #catchUp(): void {
    if (this.#closings.areOwed) this.#send(this.#closings.catchUp(this.#parts.now()));
  }

  #reseat(socket: LiveSocket): void {
    const { host, now } = this.#parts;
    const names = this.#moveRooms(socket);
    socket.emit('slices', slicesMessage(host, this.#encoder, names, true, now()));
  }

  /** Sends those whose slices have changed what they now hold: a new conversation alone, or after a change of seat all. */
  #reshape(events: readonly Recorded<SessionEvent>[]): void {
    const { host, now } = this.#parts;
    for (const [socket, held] of [...this.#viewers]) {
      const names = slicesOf(host.state, socket.data.viewer);
      const added = names.filter((name) => !held.includes(name));
      const lost = held.some((name) => !names.includes(name));
      if (lost || added.some((name) => name.startsWith('seat:'))) this.#reseat(socket);
      else if (added.length > 0) {
        this.#moveRooms(socket);
        socket.emit('slices', slicesMessage(host, this.#encoder, added, false, now()));
      }
    }
    this.#partRemoved(events);
  }

  #partRemoved(events: readonly Recorded<SessionEvent>[]): void {
    for (const { event } of events) {
      if (event.type === 'ParticipantRemoved') this.part('removed', isOf(event.participant));
    }
  }

  /** Whoever came while a message was hidden never had its words: they come with its showing. */
  #shownAgain(events: readonly Recorded<SessionEvent>[]): readonly AuthoredText[] {
    return events.flatMap(({ event }) => {
      const shown =
        event.type === 'MessageHidden' && !event.hidden
          ? this.#parts.host.texts.get(event.message)
          : undefined;
      return shown === undefined ? [] : [shown];
    });
  }

  #moveRooms(socket: LiveSocket): readonly SliceName[] {
    const held = this.#viewers.get(socket) ?? [];
    const names = slicesOf(this.#parts.host.state, socket.data.viewer);
    for (const name of held) if (!names.includes(name)) void socket.leave(this.#room(name));
    for (const name of names) if (!held.includes(name)) void socket.join(this.#room(name));
    this.#viewers.set(socket, names);
    return names;
  }

  #sendNames(socket: LiveSocket): void {
    const { viewer } = socket.data;
    const isKnown =
      this.#names !== null && (viewer.kind !== 'participant' || viewer.participant in this.#names);
    if (isKnown && this.#names !== null) socket.emit('names', this.#names);
    else this.refreshNames();
  }

  async #readAndTellNames(): Promise<void> {
    const { io, host, readNames, log } = this.#parts;
    try {
      this.#names = await readNames(host.id);
      io.to(this.#room('public')).emit('names', this.#names);
    } catch (error) {
      log.warn({ error, session: host.id }, 'the names of people could not be read');
      setTimeout(() => !this.isEmpty && this.refreshNames(), namesPause).unref();
    }
  }

  #tellPresence(): void {
    this.#presence ??= setTimeout(() => {
      this.#presence = null;
      this.#parts.io.to(this.#room('public')).emit('presence', this.#here());
    }, presencePause);
  }

  #here(): readonly ParticipantId[] {
    const here = new Set<ParticipantId>();
    for (const { data } of this.#viewers.keys()) {
      if (data.viewer.kind === 'participant') here.add(data.viewer.participant);
    }
    return [...here];
  }

  #room(slice: SliceName): string {
    return `${this.#parts.host.id}/${slice}`;
  }
}

export function isOf(participant: ParticipantId): (socket: LiveSocket) => boolean {
  return ({ data: { viewer } }) => viewer.kind === 'participant' && viewer.participant === participant;
}

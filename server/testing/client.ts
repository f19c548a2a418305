import { randomUUID } from 'node:crypto';
import { io, type Socket } from 'socket.io-client';
import type { ParticipantId } from '#engine/kernel/ids.ts';
import type { SessionCommand } from '#engine/session/commands.ts';
import type { PublicSlice } from '#engine/session/slices.ts';
import type { SliceName } from '#engine/session/view.ts';
import {
  type Held,
  type Received,
  receiveClose,
  receiveFrame,
  receiveMissed,
  receiveSlices,
} from '#engine/wire/held.ts';
import type {
  ClosingFrame,
  CommandReply,
  MissedMessage,
  Opening,
  PrivateFrame,
  SlicesMessage,
} from '#engine/wire/messages.ts';
import { protocolVersion } from '#engine/wire/version.ts';
import type { Browser } from './running-server.ts';

type As = Pick<Opening, 'as' | 'code'>;

/** Something that a client was sent: the message's name and what came with it. */
export interface Sent {
  readonly name: string;
  readonly message: unknown;
}

/**
 * A client as the browser's is one: it folds what it is sent, asks for the rest when it missed something, and comes back with
 * the number it holds. It keeps all that it was ever sent, for a test to look through.
 */
export class Client {
  readonly socket: Socket;
  readonly sent: Sent[] = [];
  readonly gaps: string[] = [];
  held: Held | null = null;
  parted: string | null = null;
  refused: string | null = null;
  names: Readonly<Record<ParticipantId, string>> = {};
  #asked = false;

  constructor(
    origin: string,
    session: string,
    browser: Pick<Browser, 'cookie'> | null,
    { as, code }: As,
    { from = origin, after }: { from?: string; after?: number } = {},
  ) {
    const opening = { version: protocolVersion, session, as, ...(code === undefined ? {} : { code }) };
    this.socket = io(origin, {
      transports: ['websocket'],
      forceNew: true,
      reconnectionDelay: 50,
      reconnectionDelayMax: 400,
      extraHeaders: { origin: from, ...(browser === null ? {} : { cookie: browser.cookie }) },
      auth: (give) => give({ ...opening, ...afterOf(this.held?.seq ?? after) }),
    });
    this.#listen();
  }

  get seq(): number {
    return this.held?.seq ?? -1;
  }

  get public(): PublicSlice {
    return this.slice('public') as PublicSlice;
  }

  slice(name: SliceName): unknown {
    return this.held?.slices[name];
  }

  /** All that it was ever sent, as one text. */
  get everything(): string {
    return JSON.stringify(this.sent);
  }

  give(command: SessionCommand, commandId: string = randomUUID()): Promise<CommandReply> {
    return this.ask({ id: commandId, command });
  }

  /** Sends whatever message as a command. */
  async ask(message: unknown, patience = 10_000): Promise<CommandReply> {
    return (await this.socket.timeout(patience).emitWithAck('command', message)) as CommandReply;
  }

  async must(command: SessionCommand): Promise<number> {
    const reply = await this.give(command);
    if (!reply.ok) throw new Error(`${command.type} was refused: ${JSON.stringify(reply.rejection)}`);
    return reply.seq;
  }

  /** Resolves once what it holds satisfies a condition. @throws after a while. */
  async until(condition: () => boolean, patience = 10_000): Promise<void> {
    const end = Date.now() + patience;
    while (!condition()) {
      if (Date.now() > end) throw new Error(`Waited in vain for ${condition}`);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }

  /** Resolves once it holds everything up to a number. */
  reaches(seq: number, patience?: number): Promise<void> {
    return this.until(() => this.seq >= seq, patience);
  }

  /** Resolves once it is let in and shown the session, or is refused. */
  async opened(): Promise<this> {
    const shown = () => this.sent.some(({ name }) => name === 'slices' || name === 'missed');
    await this.until(() => shown() || this.refused !== null || this.parted !== null);
    return this;
  }

  close(): void {
    this.socket.disconnect();
  }

  #listen(): void {
    const { socket } = this;
    socket.onAny((name: string, message: unknown) => this.sent.push({ name, message }));
    socket.on('slices', (message: SlicesMessage) => {
      this.#asked = false;
      this.held = receiveSlices(this.held, message);
    });
    socket.on('frame', (frame: PrivateFrame) => {
      if (this.held !== null) this.held = receiveFrame(this.held, frame);
    });
    socket.on('close', (frame: ClosingFrame) => {
      if (this.held !== null) this.#take(receiveClose(this.held, frame), `close ${frame.from}..${frame.to}`);
    });
    socket.on('missed', (message: MissedMessage) => {
      this.#asked = false;
      if (this.held !== null)
        this.#take(receiveMissed(this.held, message), `missed ${message.from}..${message.to}`);
    });
    socket.on('names', (names: Readonly<Record<ParticipantId, string>>) => {
      this.names = names;
    });
    socket.on('part', (why: string) => {
      this.parted = why;
      if (why !== 'shutdown') socket.disconnect();
    });
    socket.on('disconnect', (reason) => {
      if (reason === 'io server disconnect' && this.parted === null) socket.connect();
    });
    socket.on('connect_error', (error: Error & { data?: { code?: string } }) => {
      const code = error.data?.code;
      if (code === undefined) return;
      if (code === 'server-away') setTimeout(() => socket.connect(), 200);
      else this.refused = code;
    });
  }

  #take({ held, missed }: Received, what: string): void {
    if (!missed) {
      this.held = held;
      return;
    }
    this.gaps.push(`${what} after ${this.seq}`);
    if (this.#asked) return;
    this.#asked = true;
    this.socket.emit('resync', held.seq);
  }
}

function afterOf(seq: number | undefined): { readonly after?: number } {
  return seq === undefined || seq < 0 ? {} : { after: seq };
}

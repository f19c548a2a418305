import { randomBytes } from 'node:crypto';
import { connect, type Socket } from 'node:net';
import type { Duration } from '#engine/kernel/instant.ts';
import { FrameReader, frameOf } from './text-frames.ts';

/** Where a line goes, and what it says of itself when it gets there. */
export interface Destination {
  readonly port: number;
  readonly cookie: string | null;
  readonly auth: () => unknown;
}

/** Before a line that was not let in tries again, and how often. */
const pause: Duration = 50;
const mostAttempts = 100;

/**
 * One client's line to a server: Socket.IO (protocol 5) over Engine.IO (protocol 4) over WebSocket. It tells the head of each message and leaves
 * the rest unread, so that two thousand of them fit beside the server that they load.
 */
export class Line {
  /** Bytes of messages received, WebSocket's own two to ten a message left out. */
  received = 0;
  readonly #to: Destination;
  readonly #hear: (head: string) => void;
  #socket: Socket | null = null;
  #isOpen = false;

  constructor(to: Destination, hear: (head: string) => void) {
    this.#to = to;
    this.#hear = hear;
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** Opens the line, again and again until it is let in. @throws when it is refused for what it is. */
  async open(): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      const opened = await this.#attempt();
      if (opened === 'open') return;
      if (opened !== 'lost' || attempt === mostAttempts) throw new Error(`A line was not let in: ${opened}`);
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }

  /** Sends a command that is to be answered under a number. */
  ask(number: number, message: unknown): void {
    this.#send(`42${number}["command",${JSON.stringify(message)}]`);
  }

  /** Cuts the line, as a lost network does: nothing is said. */
  drop(): void {
    this.#isOpen = false;
    this.#socket?.destroy();
    this.#socket = null;
  }

  #send(message: string): void {
    this.#socket?.write(frameOf(message));
  }

  #attempt(): Promise<'open' | 'lost' | string> {
    return new Promise((settle) => {
      const socket = connect(this.#to.port, '127.0.0.1');
      this.#socket = socket;
      socket.setNoDelay();
      const end = (how: string) => {
        if (how !== 'open') socket.destroy();
        settle(how);
      };
      const frames = new FrameReader((head, bytes) => this.#receive(head, bytes, end));
      const greeting: Buffer[] = [];
      let isUpgraded = false;
      socket.on('connect', () => socket.write(upgradeRequest(this.#to)));
      socket.on('data', (chunk) => {
        if (isUpgraded) return frames.take(chunk);
        greeting.push(chunk);
        const bytes = Buffer.concat(greeting);
        const headers = bytes.indexOf('\r\n\r\n');
        if (headers < 0) return;
        if (!bytes.subarray(0, 12).equals(Buffer.from('HTTP/1.1 101')))
          return end(bytes.toString('latin1', 0, 40));
        isUpgraded = true;
        frames.take(bytes.subarray(headers + 4));
      });
      socket.on('error', () => end('lost'));
      socket.on('close', () => {
        if (this.#socket === socket) this.#isOpen = false;
        end('lost');
      });
    });
  }

  /** Engine.IO's packet types: 0 opens, 2 asks whether we are there, 4 carries Socket.IO's, which it opens (0) or refuses (4). */
  #receive(head: string, bytes: number, end: (how: string) => void): void {
    this.received += bytes;
    if (head.startsWith('40')) {
      this.#isOpen = true;
      end('open');
    } else if (head.startsWith('44')) end(head);
    else if (head.startsWith('4')) this.#hear(head);
    else if (head.startsWith('0')) this.#send(`40${JSON.stringify(this.#to.auth())}`);
    else if (head === '2') this.#send('3');
  }
}

function upgradeRequest({ port, cookie }: Destination): string {
  return [
    'GET /socket.io/?EIO=4&transport=websocket HTTP/1.1',
    `Host: 127.0.0.1:${port}`,
    `Origin: http://127.0.0.1:${port}`,
    'Connection: Upgrade',
    'Upgrade: websocket',
    'Sec-WebSocket-Version: 13',
    `Sec-WebSocket-Key: ${randomBytes(16).toString('base64')}`,
    ...(cookie === null ? [] : [`Cookie: ${cookie}`]),
    '\r\n',
  ].join('\r\n');
}

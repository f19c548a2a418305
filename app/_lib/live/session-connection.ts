import { io, type Socket } from 'socket.io-client';
import type { ParticipantId } from '#engine/kernel/ids.ts';
import type { Instant } from '#engine/kernel/instant.ts';
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
  MissedMessage,
  Names,
  Opening,
  Parting,
  PrivateFrame,
  SlicesMessage,
} from '#engine/wire/messages.ts';
import { protocolVersion } from '#engine/wire/version.ts';

/** What a page knows of its session beside the slices: people's names, who is here, how far this clock is off. */
export interface LiveData {
  readonly held: Held;
  readonly names: Names;
  readonly here: readonly ParticipantId[];
  /** Server time minus this device's, in milliseconds. */
  readonly offset: number;
}

/**
 * How the connection stands. `parted`: the server let go of this page and said why; it does not come back by itself.
 * `refused`: the session cannot be opened, for a reason that its page words.
 */
export type ConnectionStatus =
  | { readonly is: 'connecting' | 'live' | 'lost' }
  | { readonly is: 'parted'; readonly why: Parting }
  | { readonly is: 'refused'; readonly code: string };

export interface ConnectionListener {
  readonly onData: (change: (data: LiveData | null) => LiveData | null) => void;
  readonly onStatus: (status: ConnectionStatus) => void;
}

export type SessionOpening = Pick<Opening, 'session' | 'as' | 'code'>;

/**
 * Opens a session on a socket of its own and keeps what is held of it up to date. A gap in what arrives makes it ask for
 * the rest; a lost connection comes back by itself and is sent what was missed.
 */
export function connectSession(opening: SessionOpening, { onData, onStatus }: ConnectionListener): Socket {
  let held: Held | null = null;
  let asked = false;
  const socket = io({
    transports: ['websocket', 'polling'],
    tryAllTransports: true,
    reconnectionDelay: 250,
    reconnectionDelayMax: 4_000,
    auth: (give) =>
      give({ version: protocolVersion, ...opening, ...(held === null ? {} : { after: held.seq }) }),
  });

  const keep = (next: Held, now?: Instant): void => {
    held = next;
    onData((data) => ({
      names: data?.names ?? {},
      here: data?.here ?? [],
      offset: now === undefined ? (data?.offset ?? 0) : now - Date.now(),
      held: next,
    }));
  };
  const take = ({ held: next, missed }: Received, now: Instant): void => {
    if (!missed) keep(next, now);
    else if (!asked) {
      asked = true;
      socket.emit('resync', next.seq);
    }
  };

  socket.on('connect', () => onStatus({ is: 'live' }));
  socket.on('slices', (message: SlicesMessage) => {
    asked = false;
    keep(receiveSlices(held, message), message.now);
  });
  socket.on('frame', (frame: PrivateFrame) => {
    if (held !== null) held = receiveFrame(held, frame);
  });
  socket.on('close', (frame: ClosingFrame) => {
    if (held !== null) take(receiveClose(held, frame), frame.now);
  });
  socket.on('missed', (message: MissedMessage) => {
    asked = false;
    if (held !== null) take(receiveMissed(held, message), message.now);
  });
  socket.on('names', (names: Names) => onData((data) => (data === null ? null : { ...data, names })));
  socket.on('presence', (here: readonly ParticipantId[]) => {
    onData((data) => (data === null ? null : { ...data, here }));
  });
  socket.on('part', (why: Parting) => {
    onStatus({ is: 'parted', why });
    if (why !== 'shutdown') socket.disconnect();
  });
  socket.on('disconnect', (reason) => {
    if (reason === 'io client disconnect') return;
    onStatus({ is: 'lost' });
    if (reason === 'io server disconnect') socket.connect();
  });
  socket.on('connect_error', (error: Error & { data?: { code?: string } }) => {
    const code = error.data?.code;
    if (code === undefined || code === 'server-away') {
      onStatus({ is: 'lost' });
      if (code !== undefined) setTimeout(() => socket.connect(), 1_000);
      return;
    }
    onStatus({ is: 'refused', code });
    socket.disconnect();
  });
  return socket;
}

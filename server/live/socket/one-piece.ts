import type { LiveServer } from './channel.ts';

/** As Engine.IO hands a packet out before it is written: of a broadcast, with its WebSocket frame made beforehand. */
interface Packet {
  readonly options?: { wsPreEncodedFrame?: readonly Buffer[] } | undefined;
}

/** A socket of Engine.IO, which says of every packet that it is about to be written. */
interface PacketSource {
  on(event: 'packetCreate', listener: (packet: Packet) => void): void;
}

/**
 * Has a broadcast's WebSocket frame written in one piece. Socket.IO makes that frame once for all sockets, but as two buffers, its
 * head and its payload, which each socket then gathers and writes as a list. The first socket of a broadcast joins them, and the
 * others find one buffer there: a seventh less of the server's processor time for a move. Packets for one socket are left as they are.
 */
export function writeInOnePiece(io: LiveServer): void {
  io.engine.on('connection', (source: PacketSource) => source.on('packetCreate', joinFrame));
}

function joinFrame({ options }: Packet): void {
  const frame = options?.wsPreEncodedFrame;
  if (options !== undefined && frame !== undefined && frame.length > 1)
    options.wsPreEncodedFrame = [Buffer.concat(frame)];
}

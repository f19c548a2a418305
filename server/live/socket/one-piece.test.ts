import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import type { LiveServer } from './channel.ts';
import { writeInOnePiece } from './one-piece.ts';

function setUp(): { readonly source: EventEmitter; readonly send: (options: object | undefined) => void } {
  const engine = new EventEmitter();
  writeInOnePiece({ engine } as unknown as LiveServer);
  const source = new EventEmitter();
  engine.emit('connection', source);
  return { source, send: (options) => source.emit('packetCreate', { type: 'message', options }) };
}

describe('a broadcast', () => {
  it('is joined to one buffer by its first socket, and left so by the others', () => {
    const { send } = setUp();
    const options = { wsPreEncodedFrame: [Buffer.from([0x81, 3]), Buffer.from('4ab')] };
    send(options);
    const [joined] = options.wsPreEncodedFrame;
    expect(options.wsPreEncodedFrame).toEqual([Buffer.from([0x81, 3, 0x34, 0x61, 0x62])]);
    send(options);
    expect(options.wsPreEncodedFrame[0]).toBe(joined);
  });
});

describe('a packet for one socket', () => {
  it('is left as it is', () => {
    const { send } = setUp();
    const options = { compress: true };
    send(options);
    send(undefined);
    expect(options).toEqual({ compress: true });
  });
});

/**
 * Texts over WebSocket (RFC 6455, section 5.2), as much of it as a client of our servers needs. Written here, since the
 * load is made on the machine that is measured: whatever the clients cost is taken from the server.
 */

const shortest = 2;
const continuation = 0x0;
const text = 0x1;
const isLast = 0x80;
const isMasked = 0x80;
const lengthIn16Bits = 126;
const lengthIn64Bits = 127;

/** A text as a client's frame. Clients must mask; a mask of zeros leaves the bytes as they are. */
export function frameOf(message: string): Buffer {
  const length = Buffer.byteLength(message);
  const isShort = length < lengthIn16Bits;
  if (length > 0xffff) throw new Error('A client sends no message as long as this');
  const head = isShort ? shortest + 4 : shortest + 2 + 4;
  const frame = Buffer.alloc(head + length);
  frame[0] = isLast | text;
  frame[1] = isMasked | (isShort ? length : lengthIn16Bits);
  if (!isShort) frame.writeUInt16BE(length, shortest);
  frame.write(message, head);
  return frame;
}

/** As much of a text as tells what it is. */
const headLength = 120;

/** Cuts what arrives into texts, and tells the head of each and how many bytes it has. */
export class FrameReader {
  readonly #onText: (head: string, bytes: number) => void;
  #rest: Buffer = Buffer.alloc(0);

  constructor(onText: (head: string, bytes: number) => void) {
    this.#onText = onText;
  }

  take(chunk: Buffer): void {
    const bytes = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
    let at = 0;
    for (;;) {
      const read = this.#readOne(bytes, at);
      if (read === 0) break;
      at += read;
    }
    this.#rest = bytes.subarray(at);
  }

  /** @returns the length of the frame that begins there; 0 while it is not whole. */
  #readOne(bytes: Buffer, at: number): number {
    const [first, second] = [bytes[at], bytes[at + 1]];
    if (first === undefined || second === undefined) return 0;
    let length = second;
    let head = shortest;
    if (second === lengthIn16Bits) {
      if (bytes.length < at + 4) return 0;
      length = bytes.readUInt16BE(at + 2);
      head = 4;
    } else if (second === lengthIn64Bits) {
      if (bytes.length < at + 10) return 0;
      length = Number(bytes.readBigUInt64BE(at + 2));
      head = 10;
    }
    const end = at + head + length;
    if (bytes.length < end) return 0;
    const kind = first & 0x0f;
    if (kind === continuation || (kind === text && (first & isLast) === 0))
      throw new Error('A message came in pieces, which our servers never send');
    if (kind === text) {
      this.#onText(bytes.toString('latin1', at + head, Math.min(end, at + head + headLength)), length);
    }
    return end - at;
  }
}

import { inflateSync } from 'node:zlib';

/** Sizes in bytes of the headers and of each entry of their tables of contents. */
const woff = { header: 44, entry: 20 } as const;
const sfnt = { header: 12, entry: 16 } as const;

/**
 * Unpacks a font of the web (WOFF 1.0) into the plain form that it wraps, once: read as it is, every glyph would unpack its whole
 * table anew, and a page would take a second.
 *
 * @param file a whole WOFF file.
 * @returns the TrueType or OpenType font in it.
 * @throws when it is not a WOFF file.
 * @see https://www.w3.org/TR/WOFF/ sections 3 to 5
 */
export function unpackWoff(file: Buffer): Buffer {
  if (file.toString('latin1', 0, 4) !== 'wOFF') throw new Error('Not a WOFF file');
  const count = file.readUInt16BE(12);
  const tables = Array.from({ length: count }, (_, place) => tableAt(file, woff.header + place * woff.entry));
  const whole = Buffer.alloc(
    tables.reduce((size, { body }) => size + padded(body.length), sfnt.header + count * sfnt.entry),
  );
  writeHeader(whole, file.readUInt32BE(4), count);
  let at = sfnt.header + count * sfnt.entry;
  for (const [place, { tag, checksum, body }] of tables.entries()) {
    const entry = sfnt.header + place * sfnt.entry;
    whole.write(tag, entry, 'latin1');
    whole.writeUInt32BE(checksum, entry + 4);
    whole.writeUInt32BE(at, entry + 8);
    whole.writeUInt32BE(body.length, entry + 12);
    body.copy(whole, at);
    at += padded(body.length);
  }
  return whole;
}

function tableAt(file: Buffer, entry: number) {
  const offset = file.readUInt32BE(entry + 4);
  const packed = file.readUInt32BE(entry + 8);
  const length = file.readUInt32BE(entry + 12);
  const kept = file.subarray(offset, offset + packed);
  return {
    tag: file.toString('latin1', entry, entry + 4),
    checksum: file.readUInt32BE(entry + 16),
    // A table that would not have become smaller is kept as it was.
    body: packed < length ? inflateSync(kept) : kept,
  };
}

/** The kind of font, how many tables it has, and the figures by which a reader searches among them. */
function writeHeader(whole: Buffer, flavour: number, count: number): void {
  const power = Math.floor(Math.log2(count));
  whole.writeUInt32BE(flavour, 0);
  whole.writeUInt16BE(count, 4);
  whole.writeUInt16BE(2 ** power * 16, 6);
  whole.writeUInt16BE(power, 8);
  whole.writeUInt16BE(count * 16 - 2 ** power * 16, 10);
}

function padded(length: number): number {
  return Math.ceil(length / 4) * 4;
}

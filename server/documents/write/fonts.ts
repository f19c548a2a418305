import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Run } from '#server/documents/document.ts';
import { unpackWoff } from './sfnt.ts';

/**
 * The face that documents are set in: Tinos, of the metrics of Times New Roman, under the SIL Open Font Licence. It comes in parts,
 * by script. What no part has (Arabic, Chinese) is shown by a sign that stands for what is missing; the other kinds of
 * file keep it.
 */
const scripts = ['latin', 'latin-ext', 'greek', 'cyrillic', 'hebrew', 'vietnamese'] as const;
export type Script = (typeof scripts)[number];

/** Which characters each part of the face is for, beside what latin has. */
const ranges: readonly (readonly [Script, from: number, to: number])[] = [
  ['vietnamese', 0x1e_a0, 0x1e_f9],
  ['vietnamese', 0x01_a0, 0x01_b0],
  ['latin-ext', 0x01_00, 0x01_30],
  ['latin-ext', 0x01_32, 0x01_51],
  ['latin-ext', 0x01_54, 0x02_ba],
  ['latin-ext', 0x1e_00, 0x1e_ff],
  ['latin-ext', 0x20_a0, 0x20_ab],
  ['latin-ext', 0x20_ad, 0x20_c0],
  ['greek', 0x03_70, 0x03_ff],
  ['cyrillic', 0x04_00, 0x04_5f],
  ['cyrillic', 0x04_90, 0x04_91],
  ['cyrillic', 0x21_16, 0x21_16],
  ['hebrew', 0x05_90, 0x05_ff],
];

function scriptOf(codePoint: number): Script {
  return ranges.find(([, from, to]) => codePoint >= from && codePoint <= to)?.[0] ?? 'latin';
}

/** Text cut where another part of the face takes over. Spaces go with what is before them. */
export function byScript(text: string): readonly { readonly script: Script; readonly text: string }[] {
  const parts: { script: Script; text: string }[] = [];
  for (const character of text) {
    const last = parts.at(-1);
    const script =
      character === ' ' && last !== undefined ? last.script : scriptOf(character.codePointAt(0) ?? 0);
    if (last?.script === script) last.text += character;
    else parts.push({ script, text: character });
  }
  return parts;
}

const faces = { plain: '400-normal', italic: '400-italic', bold: '700-normal' } as const;
const require = createRequire(import.meta.url);
const read = new Map<string, Buffer>();

/** The font of one style and script, read once. */
export function fontFile(style: Run['style'], script: Script): Buffer {
  const name = `@fontsource/tinos/files/tinos-${script}-${faces[style]}.woff`;
  const known = read.get(name) ?? unpackWoff(readFileSync(require.resolve(name)));
  read.set(name, known);
  return known;
}

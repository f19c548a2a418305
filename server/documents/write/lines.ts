import type { Run } from '#server/documents/document.ts';
import { byScript, type Script } from './fonts.ts';

/** Text in one style and one part of the face. */
export interface Piece {
  readonly text: string;
  readonly style: Run['style'];
  readonly script: Script;
}

/** A line, piece after piece, spaces and all. */
export type Line = readonly Piece[];

/**
 * Breaks runs into lines, between words alone, even where a word changes style or takes its letters from two parts of the face. A
 * word that is wider than a line stands on one of its own. Line breaks that were typed stay, and so do spaces that do not break.
 *
 * @param widthOf how wide a piece is, in points.
 * @param room how wide a line may be, by its number from 0, in points.
 */
export function breakLines(
  runs: readonly Run[],
  widthOf: (piece: Piece) => number,
  room: (line: number) => number,
): readonly Line[] {
  const lines: Piece[][] = [[]];
  let used = 0;
  for (const word of wordsOf(runs)) {
    const line = lines.at(-1) ?? [];
    if (word === 'break') {
      lines.push([]);
      used = 0;
      continue;
    }
    const space = line.length === 0 ? 0 : widthOf(spaceAfter(line));
    const wide = word.reduce((sum, piece) => sum + widthOf(piece), 0);
    if (line.length > 0 && used + space + wide > room(lines.length - 1)) {
      lines.push([...word]);
      used = wide;
      continue;
    }
    if (line.length > 0) line.push(spaceAfter(line));
    line.push(...word);
    used += space + wide;
  }
  return lines.map(joined);
}

function wordsOf(runs: readonly Run[]): readonly (readonly Piece[] | 'break')[] {
  const words: (Piece[] | 'break')[] = [];
  let open = false;
  for (const { text, style } of runs) {
    for (const part of text.split(/([ \t\r\n]+)/)) {
      if (part === '') continue;
      if (/^[ \t\r\n]/.test(part)) {
        open = false;
        if (part.includes('\n')) words.push('break');
        continue;
      }
      const pieces = byScript(part).map((piece) => ({ ...piece, style }));
      const last = words.at(-1);
      if (open && last !== undefined && last !== 'break') last.push(...pieces);
      else words.push(pieces);
      open = true;
    }
  }
  return words;
}

function spaceAfter(line: Line): Piece {
  const { style = 'plain', script = 'latin' } = line.at(-1) ?? {};
  return { text: ' ', style, script };
}

/** Neighbours of one style and script as one piece, so that a reading aid hears words and not shreds. */
function joined(line: Line): Line {
  const pieces: Piece[] = [];
  for (const piece of line) {
    const last = pieces.at(-1);
    if (last !== undefined && last.style === piece.style && last.script === piece.script) {
      pieces[pieces.length - 1] = { ...last, text: last.text + piece.text };
    } else pieces.push(piece);
  }
  return pieces;
}

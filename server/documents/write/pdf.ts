import PDFDocument from 'pdfkit';
import type { Block, LaidOut, Masthead, Run } from '#server/documents/document.ts';
import { byScript, fontFile } from './fonts.ts';
import { breakLines, type Line, type Piece } from './lines.ts';

/** Points: 72 to an inch, 28.35 to a centimetre. */
const cm = (centimetres: number): number => centimetres * 28.35;

const page = { width: cm(21), height: cm(29.7), side: cm(3), top: cm(2.4), bottom: cm(2.6) };
const textWidth = page.width - 2 * page.side;
const step = cm(1.1);
const size = { text: 10.5, title: 13, heading: 11, organ: 20, symbol: 14, small: 9, notice: 7.5 };
/** How far a line is from the next, by the height of its letters. */
const leading = 1.25;

/** A document as it is printed: A4, its fonts in the file, one text that can be searched and read aloud. */
export function writePdf(document: LaidOut): Promise<Uint8Array> {
  const { masthead, blocks, notice, locale } = document;
  const pdf = new PDFDocument({
    size: [page.width, page.height],
    margins: { left: page.side, right: page.side, top: page.top, bottom: page.bottom },
    bufferPages: true,
    pdfVersion: '1.7',
    tagged: true,
    lang: locale === 'en' ? 'en-GB' : 'fr-FR',
    displayTitle: true,
    info: { Title: masthead.symbol, Subject: masthead.organ, Creator: 'Threshold', Keywords: notice },
  });
  const whole = collect(pdf);
  drawMasthead(pdf, masthead);
  for (const block of blocks) drawBlock(pdf, block);
  drawEdges(pdf, masthead.symbol, notice);
  pdf.end();
  return whole;
}

type Pdf = InstanceType<typeof PDFDocument>;

function collect(pdf: Pdf): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  return new Promise((resolve, reject) => {
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    pdf.on('error', reject);
  });
}

interface Placing {
  readonly points: number;
  readonly x: number;
  /** How far the first line is set in, and how far the text keeps from the right edge. */
  readonly indent?: number;
  readonly right?: number;
}

/** Writes runs from where the pen is, line by line, and on over the end of a page. */
function write(pdf: Pdf, runs: readonly Run[], { points, x, indent = 0, right = 0 }: Placing): void {
  const width = page.side + textWidth - x - right;
  const lines = breakLines(
    runs,
    (piece) => widthOf(pdf, piece, points),
    (line) => width - (line === 0 ? indent : 0),
  );
  for (const [place, line] of lines.entries()) {
    keepTogether(pdf, points);
    writeLine(pdf, line, points, x + (place === 0 ? indent : 0));
    pdf.y += points * leading;
  }
}

/** Writes one line and leaves the pen at its height. */
function writeLine(pdf: Pdf, line: Line, points: number, x: number): void {
  const { y } = pdf;
  let at = x;
  for (const piece of line) {
    setFont(pdf, piece).fontSize(points).text(piece.text, at, y, { lineBreak: false });
    at += widthOf(pdf, piece, points);
  }
  pdf.y = y;
}

/** Text that needs no breaking: a line, and how wide it is. */
function lineOf({ text, style }: Run): Line {
  return byScript(text).map((piece) => ({ ...piece, style }));
}

function widthOfLine(pdf: Pdf, line: Line, points: number): number {
  return line.reduce((sum, piece) => sum + widthOf(pdf, piece, points), 0);
}

/** A font is read once for a file, however often it is changed to. */
function setFont(pdf: Pdf, { style, script }: Piece): Pdf {
  const name = `${style} ${script}`;
  const known = registered.get(pdf) ?? new Set();
  registered.set(pdf, known);
  if (!known.has(name)) pdf.registerFont(name, fontFile(style, script));
  known.add(name);
  return pdf.font(name);
}
const registered = new WeakMap<Pdf, Set<string>>();

function widthOf(pdf: Pdf, piece: Piece, points: number): number {
  return setFont(pdf, piece).fontSize(points).widthOfString(piece.text);
}

function drawMasthead(pdf: Pdf, { organisation, organ, symbol, lines }: Masthead): void {
  const top = page.top;
  const put = (run: Run, points: number, y: number, x: number | 'right'): void =>
    tagged(pdf, 'P', () => {
      const line = lineOf(run);
      pdf.y = y;
      const at = x === 'right' ? page.side + textWidth - widthOfLine(pdf, line, points) : x;
      writeLine(pdf, line, points, at);
    });
  put({ text: organisation, style: 'plain' }, size.symbol, top, page.side);
  put({ text: symbol, style: 'plain' }, size.symbol, top, 'right');
  rule(pdf, top + 20, 0.6);
  put({ text: organ, style: 'bold' }, size.organ, top + 28, page.side);
  for (const [place, text] of lines.entries()) {
    put({ text, style: 'plain' }, 10, top + 30 + place * 13, page.side + textWidth * 0.62);
  }
  rule(pdf, top + 40 + lines.length * 13, 1.8);
  pdf.y = top + 56 + lines.length * 13;
}

/** A line across the page, which is no part of what is read. */
function rule(pdf: Pdf, y: number, width: number): void {
  artifact(pdf, y, () =>
    pdf
      .moveTo(page.side, y)
      .lineTo(page.side + textWidth, y)
      .lineWidth(width)
      .stroke(),
  );
}

function drawBlock(pdf: Pdf, block: Block): void {
  switch (block.is) {
    case 'title':
      keepTogether(pdf, 60);
      drawText(pdf, 'H1', [{ text: block.text, style: 'bold' }], { points: size.title, x: page.side + step });
      break;
    case 'heading':
      keepTogether(pdf, 50);
      drawText(pdf, 'H2', [{ text: block.text, style: 'bold' }], {
        points: size.heading,
        x: page.side + step,
      });
      break;
    case 'paragraph':
      drawText(pdf, 'P', block.runs, { points: size.text, x: page.side + step, indent: step });
      break;
    case 'quoted':
      drawText(pdf, 'BlockQuote', block.runs, { points: size.text, x: page.side + 2 * step, right: step });
      break;
    case 'marked':
      drawMarked(pdf, block);
  }
}

function drawText(pdf: Pdf, tag: string, runs: readonly Run[], placing: Placing): void {
  tagged(pdf, tag, () => write(pdf, runs, placing));
  pdf.y += 5;
}

/** A numbered paragraph has its number at its first line alone; what stands under it hangs from its mark. */
function drawMarked(pdf: Pdf, { level, mark, runs }: Extract<Block, { is: 'marked' }>): void {
  keepTogether(pdf, 30);
  const x = page.side + level * step;
  const text = level === 1 ? x : x + step;
  tagged(pdf, 'P', () => {
    writeLine(pdf, lineOf({ text: `${mark} `, style: 'plain' }), size.text, x);
    write(pdf, runs, { points: size.text, x: text, indent: level === 1 ? step : 0 });
  });
  pdf.y += 5;
}

/** Goes on on the next page when less than this is left of the present one. */
function keepTogether(pdf: Pdf, points: number): void {
  if (pdf.y + points > page.height - page.bottom) pdf.addPage();
}

/** The symbol above every page but the first, and the notice and the page's number below each. */
function drawEdges(pdf: Pdf, symbol: string, notice: string): void {
  const { count } = pdf.bufferedPageRange();
  for (let place = 0; place < count; place++) {
    pdf.switchToPage(place);
    pdf.page.margins.bottom = 0;
    const right = (line: Line): number => page.side + textWidth - widthOfLine(pdf, line, size.small);
    if (place > 0) {
      rule(pdf, cm(1.9), 0.6);
      const line = lineOf({ text: symbol, style: 'bold' });
      artifact(pdf, cm(1.3), () => writeLine(pdf, line, size.small, right(line)));
    }
    const y = page.height - cm(1.7);
    rule(pdf, y - 6, 0.6);
    const said = lineOf({ text: notice, style: 'italic' });
    artifact(pdf, y, () => writeLine(pdf, said, size.notice, page.side));
    const number = lineOf({ text: `${place + 1}/${count}`, style: 'plain' });
    artifact(pdf, y, () => writeLine(pdf, number, size.small, right(number)));
  }
}

/** Content that is read, under a name that reading aids know. */
function tagged(pdf: Pdf, tag: string, draw: () => void): void {
  pdf.addStructure(pdf.struct(tag, {}, draw));
}

/** Content that is only seen, at a height. */
function artifact(pdf: Pdf, y: number, draw: () => void): void {
  pdf.y = y;
  pdf.markContent('Artifact', { type: 'Pagination' });
  draw();
  pdf.endMarkedContent();
}

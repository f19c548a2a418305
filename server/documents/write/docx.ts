import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  type IParagraphOptions,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { Block, LaidOut, Masthead, Run } from '#server/documents/document.ts';

/** Twentieths of a point, the measure of the format: a centimetre is 567 of them. */
const cm = (centimetres: number): number => Math.round(centimetres * 567);

/** A4, with the margins of the organisation's own documents. */
const page = { width: cm(21), height: cm(29.7), side: cm(3), top: cm(2.2), bottom: cm(2.2) };
const textWidth = page.width - 2 * page.side;
const font = 'Times New Roman';

/** A document as a file of a word processor (Office Open XML): text that can be worked on, in the styles of the document. */
export async function writeDocx(document: LaidOut): Promise<Uint8Array> {
  const { masthead, blocks, notice, locale } = document;
  const language = locale === 'en' ? 'en-GB' : 'fr-FR';
  const file = new Document({
    title: masthead.symbol,
    subject: masthead.organ,
    creator: 'Threshold',
    description: notice,
    styles: {
      default: {
        document: {
          run: { font, size: 21, language: { value: language } },
          paragraph: { spacing: { after: 120, line: 252, lineRule: LineRuleType.AUTO } },
        },
        title: {
          run: { font, size: 26, bold: true, color: '000000' },
          paragraph: { spacing: { before: 320, after: 120 }, indent: { left: cm(1.1) }, keepNext: true },
        },
        heading1: {
          run: { font, size: 22, bold: true, color: '000000' },
          paragraph: { spacing: { before: 160, after: 120 }, indent: { left: cm(1.1) }, keepNext: true },
        },
      },
    },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: page.width, height: page.height },
            margin: { left: page.side, right: page.side, top: page.top, bottom: page.bottom },
          },
        },
        headers: {
          first: new Header({ children: [] }),
          default: new Header({ children: [runningHead(masthead)] }),
        },
        footers: { first: footer(notice), default: footer(notice) },
        children: [mastheadTable(masthead), ...blocks.map(paragraphOf)],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(file));
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const noBorders = { top: none, left: none, right: none, bottom: none } as const;
const thin = { style: BorderStyle.SINGLE, size: 6, color: '000000' } as const;
const thick = { style: BorderStyle.SINGLE, size: 18, color: '000000' } as const;

function mastheadTable({ organisation, organ, symbol, lines }: Masthead): Table {
  const left = Math.round(textWidth * 0.6);
  const cell = (children: readonly Paragraph[], width: number, bottom: typeof thin | typeof thick) =>
    new TableCell({
      children: [...children],
      width: { size: width, type: WidthType.DXA },
      borders: { ...noBorders, bottom },
      verticalAlign: VerticalAlign.TOP,
      margins: { left: 0, right: 0, top: 40, bottom: 80 },
    });
  const line = (text: string, options: { size: number; bold?: boolean; right?: boolean }) =>
    new Paragraph({
      alignment: options.right === true ? AlignmentType.RIGHT : AlignmentType.LEFT,
      spacing: { before: 60, after: 40, line: 240, lineRule: LineRuleType.AUTO },
      children: [new TextRun({ text, size: options.size, bold: options.bold === true })],
    });
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: [left, textWidth - left],
    borders: { ...noBorders, insideHorizontal: none, insideVertical: none },
    rows: [
      new TableRow({
        children: [
          cell([line(organisation, { size: 28 })], left, thin),
          cell([line(symbol, { size: 28, right: true })], textWidth - left, thin),
        ],
      }),
      new TableRow({
        children: [
          cell([line(organ, { size: 40, bold: true })], left, thick),
          cell(
            lines.map((text) => line(text, { size: 20 })),
            textWidth - left,
            thick,
          ),
        ],
      }),
    ],
  });
}

function runningHead({ symbol }: Masthead): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.RIGHT,
    border: { bottom: thin },
    spacing: { after: 240 },
    children: [new TextRun({ text: symbol, bold: true, size: 18 })],
  });
}

function footer(notice: string): Footer {
  return new Footer({
    children: [
      new Paragraph({
        border: { top: thin },
        tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
        children: [
          new TextRun({ text: notice, size: 16, italics: true }),
          new TextRun({ children: ['\t', PageNumber.CURRENT, '/', PageNumber.TOTAL_PAGES], size: 18 }),
        ],
      }),
    ],
  });
}

function paragraphOf(block: Block): Paragraph {
  switch (block.is) {
    case 'title':
      return new Paragraph({ style: 'Title', text: block.text });
    case 'heading':
      return new Paragraph({ style: 'Heading1', text: block.text });
    case 'paragraph':
      return set(block.runs, { indent: { left: cm(1.1), firstLine: cm(1.1) } });
    case 'quoted':
      return set(block.runs, { indent: { left: cm(2.2), right: cm(1.1) } });
    case 'marked':
      return set(block.runs, markedIndent(block.level), block.mark);
  }
}

/** A numbered paragraph has its number at its first line alone; what stands under it is set in. */
function markedIndent(level: number): IParagraphOptions {
  const left = level === 1 ? cm(1.1) : cm(1.1 + (level - 1) * 1.1 + 1.1);
  const mark = level === 1 ? { firstLine: 0 } : { hanging: cm(1.1) };
  const stop = level === 1 ? left + cm(1.1) : left;
  return { indent: { left, ...mark }, tabStops: [{ type: TabStopType.LEFT, position: stop }] };
}

function set(runs: readonly Run[], options: IParagraphOptions, mark: string | null = null): Paragraph {
  return new Paragraph({
    ...options,
    children: [
      ...(mark === null ? [] : [new TextRun({ children: [mark, '\t'] })]),
      ...runs.flatMap(({ text, style }) =>
        text.split('\n').map(
          (line, place) =>
            new TextRun({
              text: line,
              ...(style === 'italic' ? { italics: true } : {}),
              ...(style === 'bold' ? { bold: true } : {}),
              ...(place > 0 ? { break: 1 } : {}),
            }),
        ),
      ),
    ],
  });
}

import { type Block, type LaidOut, textOfRuns } from '#server/documents/document.ts';

/** Characters to a line, as typed documents have them. */
const lineLength = 72;

/** A document as plain text: lines of at most 72 characters, in Unix fashion, as UTF-8. */
export function writePlainText({ masthead, blocks, notice }: LaidOut): Uint8Array {
  const { organisation, organ, symbol, lines } = masthead;
  const [first = '', ...rest] = lines;
  const head = [
    apart(organisation, symbol),
    '='.repeat(lineLength),
    apart(organ, first),
    ...rest.map((line) => line.padStart(lineLength)),
    '-'.repeat(lineLength),
  ];
  const body = blocks.map((block) => blockLines(block).join('\n'));
  const text = [head.join('\n'), ...body, '-'.repeat(lineLength), wrap(notice, '', '').join('\n')];
  return new TextEncoder().encode(`${text.join('\n\n')}\n`);
}

/** Two words at both ends of a line. */
function apart(left: string, right: string): string {
  return left + ' '.repeat(Math.max(1, lineLength - left.length - right.length)) + right;
}

function blockLines(block: Block): readonly string[] {
  switch (block.is) {
    case 'title':
      return wrap(block.text.toLocaleUpperCase(), '', '');
    case 'heading':
      return wrap(block.text, '', '');
    case 'paragraph':
      return wrap(textOfRuns(block.runs), '    ', '');
    case 'quoted':
      return wrap(textOfRuns(block.runs), '        ', '        ');
    case 'marked': {
      const before = '    '.repeat(block.level - 1);
      return wrap(textOfRuns(block.runs), `${before}${`${block.mark} `.padEnd(4)}`, `${before}    `);
    }
  }
}

/** Breaks text between words. A word that is longer than a line stands on one of its own. */
function wrap(text: string, firstIndent: string, indent: string): readonly string[] {
  const lines: string[] = [];
  let line = firstIndent;
  let bare = true;
  for (const word of text.split(/[ \t\r\n]+/).filter((each) => each !== '')) {
    if (!bare && line.length + 1 + word.length > lineLength) {
      lines.push(line);
      line = indent;
      bare = true;
    }
    line += bare ? word : ` ${word}`;
    bare = false;
  }
  return [...lines, line.trimEnd()];
}

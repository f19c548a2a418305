/**
 * The small part of Markdown that briefs and guides use: paragraphs, headings, lists, quotes, emphasis. It becomes a
 * tree, never HTML, so that no text can bring markup of its own into a page. Anything else stays as it is typed.
 */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong' | 'emphasis'; readonly children: readonly Inline[] };

export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly children: readonly Inline[] }
  | { readonly kind: 'paragraph'; readonly children: readonly Inline[] }
  | { readonly kind: 'quote'; readonly children: readonly Inline[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Inline[])[] };

const HEADING = /^(#{1,6})\s+(.*)$/;
const BULLET = /^\s{0,3}[-*+]\s+(.*)$/;
const NUMBER = /^\s{0,3}\d+[.)]\s+(.*)$/;
const QUOTE = /^>\s?(.*)$/;

/** Reads a text into blocks. Lines that follow each other belong together; an empty line ends a block. */
export function parseMarkdown(source: string): readonly Block[] {
  return source
    .replaceAll('\r\n', '\n')
    .split(/\n\s*\n/)
    .flatMap((chunk) => parseChunk(chunk.split('\n').filter((line) => line.trim() !== '')));
}

function parseChunk(lines: readonly string[]): readonly Block[] {
  const first = lines[0];
  if (first === undefined) return [];
  const heading = HEADING.exec(first);
  if (heading) {
    const block: Block = {
      kind: 'heading',
      level: heading[1]!.length <= 2 ? 2 : 3,
      children: parseInline(heading[2]!.trim()),
    };
    return [block, ...parseChunk(lines.slice(1))];
  }
  if (BULLET.test(first)) return parseList(lines, BULLET, false);
  if (NUMBER.test(first)) return parseList(lines, NUMBER, true);
  if (QUOTE.test(first)) {
    return [
      { kind: 'quote', children: parseInline(lines.map((line) => QUOTE.exec(line)?.[1] ?? line).join(' ')) },
    ];
  }
  const next = lines.findIndex((line, index) => index > 0 && (BULLET.test(line) || NUMBER.test(line)));
  const own = next === -1 ? lines : lines.slice(0, next);
  const paragraph: Block = {
    kind: 'paragraph',
    children: parseInline(own.map((line) => line.trim()).join(' ')),
  };
  return next === -1 ? [paragraph] : [paragraph, ...parseChunk(lines.slice(next))];
}

function parseList(lines: readonly string[], marker: RegExp, ordered: boolean): readonly Block[] {
  const items: string[] = [];
  for (const line of lines) {
    const item = marker.exec(line);
    if (item) items.push(item[1]!.trim());
    else items.push(`${items.pop() ?? ''} ${line.trim()}`);
  }
  return [{ kind: 'list', ordered, items: items.map(parseInline) }];
}

const EMPHASIS = /(\*\*|__)(?=\S)(.+?)(?<=\S)\1|(\*|_)(?=\S)(.+?)(?<=\S)\3/;

function parseInline(text: string): readonly Inline[] {
  const match = EMPHASIS.exec(text);
  if (!match) return text === '' ? [] : [{ kind: 'text', text }];
  const strong = match[2] !== undefined;
  const inner: Inline = {
    kind: strong ? 'strong' : 'emphasis',
    children: parseInline(match[2] ?? match[4]!),
  };
  return [
    ...parseInline(text.slice(0, match.index)),
    inner,
    ...parseInline(text.slice(match.index + match[0].length)),
  ];
}

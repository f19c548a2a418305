const ENTITIES: Readonly<Record<string, string>> = {
  quot: '"',
  '#x27': "'",
  '#39': "'",
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: ' ',
};

/**
 * A text as it reads, whatever wraps it: escapes of JavaScript, JSON and HTML undone, Markdown's signs dropped, white space
 * of any length one space. Two forms of one sentence become the same.
 */
export function plainText(text: string): string {
  return text
    .replace(/\\+u\{?([0-9a-f]{4,6})\}?/gi, (_, code: string) =>
      String.fromCodePoint(Number.parseInt(code, 16)),
    )
    .replace(/\\+x([0-9a-f]{2})/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/\\+[nrt]/g, ' ')
    .replace(/&(#x27|#39|quot|amp|lt|gt|nbsp);/g, (_, name: string) => ENTITIES[name] ?? ' ')
    .replace(/[\\*_`]/g, '')
    .replace(/\s+/g, ' ');
}

/** The sentences of a Markdown text that are long enough not to stand elsewhere by chance, as plain text. */
export function sentencesOf(markdown: string, shortest = 40): readonly string[] {
  return markdown
    .split(/\n\s*\n|\n(?=\s*(?:[-*#>]|\d+\.)\s)|(?<=[.!?])\s+/)
    .map((sentence) => plainText(sentence.replace(/^\s*(?:[-*#>]+|\d+\.)\s+/, '')).trim())
    .filter((sentence) => sentence.length >= shortest);
}

interface ParagraphsProps {
  /** Plain words; an empty line parts paragraphs. */
  readonly text: string;
}

/** Words of a few paragraphs without Markdown, for pages that should not carry what reads it. */
export function Paragraphs({ text }: ParagraphsProps) {
  return text
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) => <p key={paragraph}>{paragraph}</p>);
}

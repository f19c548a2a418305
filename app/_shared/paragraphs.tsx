interface ParagraphsProps {
  /** Plain words; an empty line parts paragraphs. */
  readonly text: string;
}

/** Words of a few paragraphs without Markdown, for pages that should not carry what reads it. */
export function Paragraphs({ text }: ParagraphsProps) {
  return (
    <div className="flex flex-col gap-2">
      {text
        .trim()
        .split(/\n\s*\n/)
        .map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
    </div>
  );
}

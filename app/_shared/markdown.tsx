import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import { type Block, type Inline, parseMarkdown } from '#app/_lib/markdown.ts';

interface MarkdownProps {
  readonly source: string;
  readonly className?: string;
}

/** A brief or a guide as a document: serif, with air around its parts. */
export function Markdown({ source, className }: MarkdownProps) {
  return (
    <div
      className={clsx(
        'flex max-w-prose flex-col gap-3 font-serif text-[1.0625rem] leading-relaxed',
        className,
      )}
    >
      {parseMarkdown(source).map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: blocks of one text keep their order.
        <MarkdownBlock key={index} block={block} />
      ))}
    </div>
  );
}

function MarkdownBlock({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'heading': {
      const Tag = block.level === 2 ? 'h3' : 'h4';
      return (
        <Tag className={clsx('mt-2 font-sans font-semibold', block.level === 2 ? 'text-base' : 'text-sm')}>
          {inline(block.children)}
        </Tag>
      );
    }
    case 'paragraph':
      return <p>{inline(block.children)}</p>;
    case 'quote':
      return (
        <blockquote className="border-l-2 border-edge/50 pl-4 italic">{inline(block.children)}</blockquote>
      );
    case 'list': {
      const Tag = block.ordered ? 'ol' : 'ul';
      return (
        <Tag className={clsx('flex flex-col gap-1.5 pl-5', block.ordered ? 'list-decimal' : 'list-disc')}>
          {block.items.map((item, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: items of one list keep their order.
            <li key={index} className="marker:text-soft">
              {inline(item)}
            </li>
          ))}
        </Tag>
      );
    }
  }
}

function inline(parts: readonly Inline[]): ReactNode {
  return parts.map((part, index) => {
    if (part.kind === 'text') return part.text;
    const Tag = part.kind === 'strong' ? 'strong' : 'em';
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts of one sentence keep their order.
      <Tag key={index} className={part.kind === 'strong' ? 'font-semibold' : undefined}>
        {inline(part.children)}
      </Tag>
    );
  });
}

import { clsx } from 'clsx';
import type { ReactNode } from 'react';

interface SectionHeadingProps {
  readonly level?: 1 | 2 | 3;
  readonly eyebrow?: ReactNode;
  readonly aside?: ReactNode;
  readonly id?: string;
  readonly className?: string;
  readonly children: ReactNode;
}

const sizes = { 1: 'text-3xl sm:text-4xl leading-tight', 2: 'text-xl leading-snug', 3: 'text-base' } as const;

/** A heading in the serif, with what stands above and beside it. */
export function SectionHeading({ level = 2, eyebrow, aside, id, className, children }: SectionHeadingProps) {
  const Tag = `h${level}` as const;
  return (
    <div className={clsx('flex flex-wrap items-center justify-between gap-x-4 gap-y-2', className)}>
      <div className="min-w-0">
        {eyebrow && <p className="eyebrow mb-0.5">{eyebrow}</p>}
        <Tag id={id} className={clsx('font-serif font-semibold', sizes[level])}>
          {children}
        </Tag>
      </div>
      {aside}
    </div>
  );
}

import { clsx } from 'clsx';
import type { ReactNode } from 'react';

const edges = {
  plain: 'border-edge',
  institution: 'border-institution',
  warning: 'border-warning',
  harm: 'border-harm',
};

/** A remark in the margin: a bar on the left, no box. */
export function Note({
  tone = 'plain',
  className,
  children,
}: {
  readonly tone?: keyof typeof edges;
  readonly className?: string;
  readonly children: ReactNode;
}) {
  return (
    <div className={clsx('border-l-3 py-0.5 pl-4 text-sm text-soft', edges[tone], className)}>{children}</div>
  );
}

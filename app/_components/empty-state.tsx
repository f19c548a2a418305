import type { ReactNode } from 'react';

interface EmptyStateProps {
  readonly title: ReactNode;
  /** What will appear here, or what to do so that something does. */
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}

/** Nothing here yet, and why. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="flex flex-col items-start gap-2 border-l-2 border-hairline py-1 pl-4">
      <p className="font-semibold">{title}</p>
      {children && <p className="max-w-prose text-sm text-soft">{children}</p>}
      {action}
    </div>
  );
}

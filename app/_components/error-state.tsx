import type { ReactNode } from 'react';

interface ErrorStateProps {
  readonly title: ReactNode;
  /** What to do next. An error is never a dead end. */
  readonly children: ReactNode;
  readonly action?: ReactNode;
}

/** Something went wrong, and what to do next. */
export function ErrorState({ title, children, action }: ErrorStateProps) {
  return (
    <div role="alert" className="flex flex-col items-start gap-2 border-l-2 border-harm py-1 pl-4">
      <p className="font-semibold">{title}</p>
      <p className="max-w-prose text-sm text-soft">{children}</p>
      {action}
    </div>
  );
}

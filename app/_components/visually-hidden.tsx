import type { ReactNode } from 'react';

/** Words for people who listen rather than look. */
export function VisuallyHidden({ children }: { readonly children: ReactNode }) {
  return <span className="sr-only">{children}</span>;
}

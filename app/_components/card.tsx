import { clsx } from 'clsx';
import type { ComponentProps } from 'react';

/** A surface with a hairline around it. */
export function Card({ className, ...rest }: ComponentProps<'div'>) {
  return <div {...rest} className={clsx('rounded-card border bg-surface p-4 sm:p-6', className)} />;
}

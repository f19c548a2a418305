import { clsx } from 'clsx';
import type { ComponentProps, ReactNode } from 'react';

interface CheckboxProps extends Omit<ComponentProps<'input'>, 'type'> {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
}

/** A box to tick; the whole line is its target. */
export function Checkbox({ label, hint, className, ...rest }: CheckboxProps) {
  return (
    <label className={clsx('flex min-h-11 items-start gap-3 py-2.5', className)}>
      <input type="checkbox" {...rest} className="mt-0.5 size-5 shrink-0 accent-institution" />
      <span className="text-sm leading-6">
        {label}
        {hint && <span className="block text-soft">{hint}</span>}
      </span>
    </label>
  );
}

import { clsx } from 'clsx';
import type { ComponentProps, ReactNode } from 'react';

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'children'> {
  /** What it does, in words: the icon alone says it to nobody who listens. */
  readonly label: string;
  readonly icon: ReactNode;
}

/** A square button of 44 px that shows an icon. */
export function IconButton({ label, icon, className, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      title={label}
      aria-label={label}
      {...rest}
      className={clsx(
        'inline-flex size-11 shrink-0 items-center justify-center rounded-control text-soft transition-colors',
        'not-disabled:hover:bg-shade not-disabled:hover:text-ink disabled:opacity-40',
        className,
      )}
    >
      {icon}
    </button>
  );
}

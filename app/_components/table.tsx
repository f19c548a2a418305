import { clsx } from 'clsx';
import type { ComponentProps, ReactNode } from 'react';

interface TableProps {
  /** Read out before the table; shown when `captionShown`. */
  readonly caption: ReactNode;
  readonly captionShown?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A table that scrolls sideways inside its own frame, by keyboard too, when the screen is narrow. */
export function Table({ caption, captionShown = false, className, children }: TableProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups what one fills in; this is a frame that scrolls.
    <div
      role="group"
      aria-label={typeof caption === 'string' ? caption : undefined}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling frame must be reachable by keyboard.
      tabIndex={0}
      className="scroll-quiet overflow-x-auto"
    >
      <table className={clsx('w-full border-collapse text-left text-sm', className)}>
        <caption className={captionShown ? 'mb-2 text-left text-sm text-soft' : 'sr-only'}>{caption}</caption>
        {children}
      </table>
    </div>
  );
}

/** A heading cell of a column or, with `scope="row"`, of a row. */
export function HeadCell({ className, scope = 'col', ...rest }: ComponentProps<'th'>) {
  return (
    <th
      scope={scope}
      {...rest}
      className={clsx(
        'px-3 py-2 align-bottom first:pl-0 last:pr-0',
        scope === 'col' ? 'border-b text-xs font-semibold text-soft' : 'border-b font-medium',
        className,
      )}
    />
  );
}

/** A cell. `figures` sets numbers in columns. */
export function Cell({ className, ...rest }: ComponentProps<'td'>) {
  return <td {...rest} className={clsx('border-b px-3 py-2 align-top first:pl-0 last:pr-0', className)} />;
}

import { clsx } from 'clsx';
import type { ComponentProps } from 'react';

const control =
  'w-full rounded-control border border-edge bg-surface text-base text-ink aria-invalid:border-harm disabled:opacity-60';

/** One line of text. Sixteen pixels high at least, or phones zoom into it. */
export function TextInput({ className, ...rest }: ComponentProps<'input'>) {
  return <input type="text" {...rest} className={clsx(control, 'min-h-11 px-3', className)} />;
}

/** Several lines of text; grows with what is written where the browser can. */
export function TextArea({ className, ...rest }: ComponentProps<'textarea'>) {
  return (
    <textarea
      rows={3}
      {...rest}
      className={clsx(control, 'field-sizing-content min-h-11 px-3 py-2.5', className)}
    />
  );
}

/** A list to choose one from, by the device's own picker. */
export function Select({ className, ...rest }: ComponentProps<'select'>) {
  return <select {...rest} className={clsx(control, 'min-h-11 px-2.5', className)} />;
}

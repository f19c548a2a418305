import { clsx } from 'clsx';
import Link from 'next/link';

/** The name of the product, leading home. */
export function Wordmark({ className }: { readonly className?: string }) {
  return (
    <Link
      href="/"
      prefetch={false}
      className={clsx(
        'inline-flex min-h-11 items-center font-serif text-lg font-semibold tracking-tight',
        className,
      )}
    >
      Threshold
    </Link>
  );
}

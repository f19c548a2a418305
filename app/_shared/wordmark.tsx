import Link from 'next/link';

/** The name of the product, leading home. */
export function Wordmark() {
  return (
    <Link
      href="/"
      prefetch={false}
      className="inline-flex min-h-11 items-center font-serif text-lg font-semibold tracking-tight"
    >
      Threshold
    </Link>
  );
}

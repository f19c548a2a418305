import { clsx } from 'clsx';

/** A grey stand-in for a line or a picture that is on its way. */
export function Skeleton({ className }: { readonly className?: string }) {
  return (
    <div
      aria-hidden="true"
      className={clsx('animate-breathe rounded bg-hairline/80', className ?? 'h-4 w-full')}
    />
  );
}

interface SkeletonLinesProps {
  readonly lines?: number;
  /** Read out once: what is on its way. */
  readonly label: string;
}

/** Several lines on their way. */
export function SkeletonLines({ lines = 3, label }: SkeletonLinesProps) {
  return (
    <div role="status" className="flex flex-col gap-3">
      <span className="sr-only">{label}</span>
      {Array.from({ length: lines }, (_, line) => line).map((line) => (
        <Skeleton key={line} className={clsx('h-4', line % 3 === 2 ? 'w-2/3' : 'w-full')} />
      ))}
    </div>
  );
}

import { clsx } from 'clsx';
import type { ReactNode } from 'react';

export type MarkedVerdict = 'met' | 'partly' | 'violated' | 'missed' | 'not-applicable';

interface VerdictMarkProps {
  readonly verdict: MarkedVerdict;
  readonly className?: string;
}

/** The sign of a verdict, by shape before colour: full disc, half disc, empty ring with a stroke, dash. */
export function VerdictMark({ verdict, className }: VerdictMarkProps) {
  return (
    <svg
      viewBox="0 0 20 20"
      aria-hidden="true"
      className={clsx('shrink-0', className ?? 'size-5', colours[verdict])}
    >
      {drawings[verdict]}
    </svg>
  );
}

const colours: Record<MarkedVerdict, string> = {
  met: 'text-institution',
  partly: 'text-warning',
  violated: 'text-harm',
  missed: 'text-soft',
  'not-applicable': 'text-soft',
};

const ring = <circle cx="10" cy="10" r="8" fill="none" stroke="currentColor" strokeWidth="2" />;

const crossed = (
  <>
    {ring}
    <path d="M4.5 15.5l11-11" stroke="currentColor" strokeWidth="2" />
  </>
);

const drawings: Record<MarkedVerdict, ReactNode> = {
  met: <circle cx="10" cy="10" r="9" fill="currentColor" />,
  partly: (
    <>
      {ring}
      <path d="M10 2a8 8 0 0 0 0 16z" fill="currentColor" />
    </>
  ),
  violated: crossed,
  missed: crossed,
  'not-applicable': <path d="M5 10h10" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />,
};

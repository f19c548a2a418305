import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import type { Ballot } from '#engine/council/ballots.ts';

interface VoteMarkProps {
  readonly ballot: Ballot;
  readonly className?: string;
}

/**
 * The sign of a vote. Each position has its own shape, so that none depends on its colour: a tick and a cross on a
 * filled disc, a bar in an open ring, a dot in a broken ring, an empty broken ring.
 */
export function VoteMark({ ballot, className }: VoteMarkProps) {
  return (
    <svg
      viewBox="0 0 24 24"
      aria-hidden="true"
      className={clsx('shrink-0', colours[ballot], className ?? 'size-6')}
    >
      {drawings[ballot]}
    </svg>
  );
}

const colours: Record<Ballot, string> = {
  yes: 'text-favour',
  no: 'text-against',
  abstain: 'text-abstain',
  'not-participating': 'text-soft',
  absent: 'text-soft',
};

const sign = {
  fill: 'none',
  stroke: 'var(--on-vote)',
  strokeWidth: 2.4,
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
} as const;

const ring = { fill: 'var(--surface)', stroke: 'currentColor', strokeWidth: 2 } as const;

const drawings: Record<Ballot, ReactNode> = {
  yes: (
    <>
      <circle cx="12" cy="12" r="11" fill="currentColor" />
      <path d="M6.8 12.4l3.6 3.6 6.8-7.6" {...sign} />
    </>
  ),
  no: (
    <>
      <circle cx="12" cy="12" r="11" fill="currentColor" />
      <path d="M8 8l8 8M16 8l-8 8" {...sign} />
    </>
  ),
  abstain: (
    <>
      <circle cx="12" cy="12" r="10" {...ring} />
      <path d="M7.5 12h9" {...sign} stroke="currentColor" />
    </>
  ),
  'not-participating': (
    <>
      <circle cx="12" cy="12" r="10" {...ring} strokeDasharray="3.2 3" />
      <circle cx="12" cy="12" r="2.4" fill="currentColor" />
    </>
  ),
  absent: <circle cx="12" cy="12" r="10" {...ring} strokeDasharray="3.2 3" />,
};

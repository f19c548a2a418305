'use client';

import { clsx } from 'clsx';
import { useTranslations } from 'use-intl/react';
import { BOARD } from '#app/_shared/outcome-view.ts';
import { VoteMark } from '#app/_shared/vote-mark.tsx';
import type { Ballot } from '#engine/council/ballots.ts';

interface VoteCountsProps {
  readonly counts: Readonly<Record<Ballot, number>>;
  /** Sizes are in em: the surroundings set how large the board is. */
  readonly className?: string;
}

const colours = { yes: 'text-favour', no: 'text-against', abstain: 'text-abstain' } as const;

/** In favour, against, abstaining: figure, sign and word. */
export function VoteCounts({ counts, className }: VoteCountsProps) {
  const t = useTranslations('council');
  const silent = counts['not-participating'];
  return (
    <div className={clsx('flex flex-col items-center', className)}>
      <dl className="flex items-start justify-center gap-[2.4em]">
        {BOARD.map((position) => (
          <div key={position} className="flex min-w-[4em] flex-col-reverse items-center">
            <dt className="flex items-center gap-[0.4em] text-soft">
              <VoteMark ballot={position} className="size-[1.1em]" />
              {t(`board.${position}`)}
            </dt>
            <dd className={clsx('figures text-[3.4em] leading-[1.15] font-bold', colours[position])}>
              {counts[position]}
            </dd>
          </div>
        ))}
      </dl>
      {silent > 0 && <p className="mt-[0.5em] text-soft">{t('board.silent', { count: silent })}</p>}
    </div>
  );
}

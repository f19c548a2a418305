'use client';

import { clsx } from 'clsx';
import { useTranslations } from 'use-intl/react';
import { VoteMark } from '#app/_shared/vote-mark.tsx';
import { type CastableBallot, castableBallots } from '#engine/council/ballots.ts';

interface BallotChoicesProps {
  readonly value: CastableBallot | null;
  readonly onChange: (ballot: CastableBallot) => void;
}

const chosen: Record<CastableBallot, string> = {
  yes: 'has-checked:border-favour has-checked:text-favour',
  no: 'has-checked:border-against has-checked:text-against',
  abstain: 'has-checked:border-abstain has-checked:text-abstain',
  'not-participating': 'has-checked:border-ink',
};

/** The positions one can take; the fourth is rare and stands smaller. */
export function BallotChoices({ value, onChange }: BallotChoicesProps) {
  const t = useTranslations('council');
  return (
    <fieldset className="grid grid-cols-1 gap-3 lg:grid-cols-3">
      <legend className="sr-only">{t('ballot.legend')}</legend>
      {castableBallots.map((ballot) => {
        const rare = ballot === 'not-participating';
        return (
          <label
            key={ballot}
            className={clsx(
              'relative flex items-center gap-3 rounded-control border-2 bg-surface transition-colors hover:border-edge',
              'has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-institution',
              rare ? 'min-h-11 px-4 text-sm lg:col-span-3' : 'min-h-16 px-5 text-lg font-semibold',
              value === ballot ? 'border-3' : 'border-hairline',
              chosen[ballot],
            )}
          >
            <input
              type="radio"
              name="ballot"
              value={ballot}
              checked={value === ballot}
              onChange={() => onChange(ballot)}
              className="absolute inset-0 appearance-none opacity-0"
            />
            <VoteMark ballot={ballot} className={rare ? 'size-5' : 'size-7'} />
            {t(`ballot.${ballot}`)}
          </label>
        );
      })}
    </fieldset>
  );
}

'use client';

import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { Button } from '#app/_components/button.tsx';
import { Note } from '#app/_components/note.tsx';
import { BallotChoices } from '#app/_features/council/components/ballot-choices.tsx';
import { BallotReasons } from '#app/_features/council/components/ballot-reasons.tsx';
import type {
  BallotCast,
  MyBallotView,
  OpenVoteView,
} from '#app/_features/council/components/council-views.ts';
import type { Submission } from '#app/_lib/submission.ts';
import { Countdown } from '#app/_shared/countdown.tsx';
import { SubmissionNote } from '#app/_shared/submission-note.tsx';
import { useRejectionText } from '#app/_shared/use-rejection-text.ts';
import { VoteMark } from '#app/_shared/vote-mark.tsx';
import type { CastableBallot } from '#engine/council/ballots.ts';
import type { CriterionId } from '#engine/council/criteria.ts';

interface BallotProps {
  readonly vote: OpenVoteView;
  readonly mine: MyBallotView;
  readonly longestExplanation: number;
  readonly submission: Submission;
  readonly onCast: (cast: BallotCast) => void;
}

/** A vote as one takes part in it: what is voted on, what it needs, one's choice and one's reasons. */
export function Ballot({ vote, mine, longestExplanation, submission, onCast }: BallotProps) {
  const t = useTranslations('council');
  const explain = useRejectionText();
  return (
    <section aria-labelledby="ballot" className="mx-auto flex w-full max-w-2xl flex-col gap-4">
      <header className="flex items-start justify-between gap-4">
        <div>
          <h3 id="ballot" className="font-serif text-2xl leading-snug font-semibold">
            {t('ballot.title', { symbol: vote.symbol, title: vote.title })}
          </h3>
          <p className="mt-1 text-sm text-soft">
            {t(vote.procedural ? 'ballot.procedural' : 'ballot.substantive', { need: vote.need })}{' '}
            <span role="status">{t('ballot.cast', { count: vote.cast })}</span>
          </p>
        </div>
        <Countdown clock={vote.clock} className="text-2xl font-semibold" />
      </header>
      {mine.is === 'open' && (
        <OpenBallot mine={mine} longest={longestExplanation} submission={submission} onCast={onCast} />
      )}
      {mine.is === 'cast' && (
        <div role="status" className="flex items-start gap-3 border-y py-4">
          <VoteMark ballot={mine.ballot} className="size-7" />
          <div>
            <p className="font-semibold">
              {t('ballot.done')}: {t(`ballot.${mine.ballot}`)}
            </p>
            <p className="text-sm text-soft">{t('ballot.doneNote')}</p>
          </div>
        </div>
      )}
      {mine.is === 'watching' && mine.permit.may === 'no' && (
        <p className="text-sm text-soft">{explain(mine.permit.because)}</p>
      )}
    </section>
  );
}

interface OpenBallotProps {
  readonly mine: Extract<MyBallotView, { is: 'open' }>;
  readonly longest: number;
  readonly submission: Submission;
  readonly onCast: (cast: BallotCast) => void;
}

function OpenBallot({ mine, longest, submission, onCast }: OpenBallotProps) {
  const t = useTranslations('council');
  const [ballot, setBallot] = useState<CastableBallot | null>(null);
  const [reasons, setReasons] = useState<readonly CriterionId[]>([]);
  const [explanation, setExplanation] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (ballot) onCast({ ballot, reasons, explanation: explanation.trim() });
  };
  return (
    <form onSubmit={submit} className="flex flex-col gap-4">
      <BallotChoices value={ballot} onChange={setBallot} />
      {ballot === 'no' && mine.isPermanentMember && (
        <Note tone="warning">
          <p role="status">{t('ballot.veto')}</p>
        </Note>
      )}
      <BallotReasons
        reasons={reasons}
        onReasons={setReasons}
        explanation={explanation}
        onExplanation={setExplanation}
        longest={longest}
      />
      {mine.reminder && (
        <Note tone="warning">
          <span className="font-semibold text-ink">{t('ballot.brief')}</span> {mine.reminder}
        </Note>
      )}
      <div className="sticky bottom-[calc(3.6rem+env(safe-area-inset-bottom))] z-10 -mx-4 flex flex-col gap-2 border-t bg-ground px-4 py-3 lg:static lg:mx-0 lg:border-0 lg:px-0">
        <SubmissionNote submission={submission} />
        <Button
          type="submit"
          tone="primary"
          size="large"
          disabled={ballot === null}
          busy={submission.state === 'sending'}
        >
          {ballot ? t(`ballot.send.${ballot}`) : t('ballot.choose')}
        </Button>
        <p className="text-center text-xs text-soft">{t('ballot.final')}</p>
      </div>
    </form>
  );
}

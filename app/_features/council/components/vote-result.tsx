'use client';

import { useEffect } from 'react';
import { useTranslations } from 'use-intl/react';
import { Button } from '#app/_components/button.tsx';
import { Disclosure } from '#app/_components/disclosure.tsx';
import { useAnnounce } from '#app/_components/live-region.tsx';
import { Cell, HeadCell, Table } from '#app/_components/table.tsx';
import type { ClosedVoteView } from '#app/_features/council/components/council-views.ts';
import { SeatMark } from '#app/_shared/seat-mark.tsx';
import { useOutcomeText } from '#app/_shared/use-outcome-text.ts';
import { VoteMark } from '#app/_shared/vote-mark.tsx';

interface VoteResultProps {
  readonly vote: ClosedVoteView;
  /** Whether it has only just closed, so that it is spoken. */
  readonly fresh: boolean;
  readonly onDismiss: (() => void) | null;
}

/** The outcome with its reason, then every member's vote with theirs. */
export function VoteResult({ vote, fresh, onDismiss }: VoteResultProps) {
  const t = useTranslations('council');
  const announce = useAnnounce();
  const text = useOutcomeText()(vote.outcome);
  const heading = t(`heading.result.${vote.outcome.result}`, { symbol: vote.symbol });
  useEffect(() => {
    if (fresh) announce(`${heading}. ${text}`, 'assertive');
  }, [fresh, heading, text, announce]);
  return (
    <section aria-label={t('result.title')} className="flex flex-col gap-3 border-t pt-4">
      <h3 className="font-serif text-xl font-semibold">{vote.title}</h3>
      <p className="text-lg">{text}</p>
      <Explanations vote={vote} />
      <Disclosure summary={t('result.table')} className="border-t">
        <BallotTable vote={vote} />
      </Disclosure>
      {onDismiss && (
        <Button className="self-start" onClick={onDismiss}>
          {t('result.dismiss')}
        </Button>
      )}
    </section>
  );
}

function Explanations({ vote }: { readonly vote: ClosedVoteView }) {
  const t = useTranslations('council');
  const explained = vote.ballots.filter(({ explanation }) => explanation !== null);
  if (explained.length === 0) return null;
  return (
    <div>
      <h4 className="eyebrow mb-1">{t('result.reasons')}</h4>
      <ul>
        {explained.map(({ seat, ballot, explanation }) => (
          <li key={seat.id} className="flex gap-3 border-t py-2 text-sm first:border-t-0">
            <VoteMark ballot={ballot} className="mt-0.5 size-4" />
            <p>
              <span className="font-semibold">{seat.name}.</span> {explanation}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}

function BallotTable({ vote }: { readonly vote: ClosedVoteView }) {
  const t = useTranslations('council');
  const common = useTranslations('common');
  return (
    <Table caption={t('result.table')}>
      <thead>
        <tr>
          <HeadCell>{t('result.member')}</HeadCell>
          <HeadCell>{t('result.vote')}</HeadCell>
          <HeadCell>{t('result.reason')}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {vote.ballots.map(({ seat, ballot, reasons }) => (
          <tr key={seat.id}>
            <HeadCell scope="row">
              <span className="flex items-center gap-2 whitespace-nowrap">
                <SeatMark mark={seat.mark} height="0.9rem" />
                {seat.shortName}
              </span>
            </HeadCell>
            <Cell>
              <span className="flex items-center gap-1.5 whitespace-nowrap">
                <VoteMark ballot={ballot} className="size-4" />
                {common(`vote.${ballot}`)}
              </span>
            </Cell>
            <Cell className="text-soft">
              {reasons.map((criterion) => common(`criterion.${criterion}`)).join(', ')}
            </Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

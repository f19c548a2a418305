'use client';

import { useTranslations } from 'use-intl/react';
import { EmptyState } from '#app/_components/empty-state.tsx';
import { SectionHeading } from '#app/_components/heading.tsx';
import { Cell, HeadCell, Table } from '#app/_components/table.tsx';
import type { VotedDraft } from '#app/_features/debrief/components/debrief-views.ts';
import type { SeatFace } from '#app/_shared/seat-face.ts';
import { SeatMark } from '#app/_shared/seat-mark.tsx';
import { VoteMark } from '#app/_shared/vote-mark.tsx';

interface VotingMatrixProps {
  readonly members: readonly SeatFace[];
  readonly votes: readonly VotedDraft[];
}

/** Every vote of every member: members down, drafts across. */
export function VotingMatrix({ members, votes }: VotingMatrixProps) {
  const t = useTranslations('debrief');
  const common = useTranslations('common');
  return (
    <section aria-labelledby="votes" className="flex flex-col gap-3">
      <SectionHeading id="votes">{t('votes.title')}</SectionHeading>
      {votes.length === 0 ? (
        <EmptyState title={t('votes.empty')} />
      ) : (
        <Table caption={t('votes.title')} className="w-auto!">
          <thead>
            <tr>
              <HeadCell>{t('votes.member')}</HeadCell>
              {votes.map((vote) => (
                <HeadCell key={vote.id} className="max-w-40 min-w-28">
                  <span className="figures block text-ink">{vote.symbol}</span>
                  <span className="line-clamp-2 block font-normal">{vote.title}</span>
                  <span className="block font-semibold">{t(`votes.result.${vote.result}`)}</span>
                </HeadCell>
              ))}
            </tr>
          </thead>
          <tbody>
            {members.map((member) => (
              <tr key={member.id}>
                <HeadCell scope="row" className="whitespace-nowrap">
                  <span className="flex items-center gap-2">
                    <SeatMark mark={member.mark} height="0.9rem" />
                    {member.shortName}
                  </span>
                </HeadCell>
                {votes.map((vote) => {
                  const ballot = vote.ballots[member.id];
                  return (
                    <Cell key={vote.id}>
                      {ballot ? (
                        <span title={common(`vote.${ballot}`)}>
                          <VoteMark ballot={ballot} className="size-5" />
                          <span className="sr-only">{common(`vote.${ballot}`)}</span>
                        </span>
                      ) : (
                        <span className="text-soft">
                          <span aria-hidden="true">·</span>
                          <span className="sr-only">{t('votes.notMember')}</span>
                        </span>
                      )}
                    </Cell>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </section>
  );
}

'use client';

import { useTranslations } from 'use-intl/react';
import { Button } from '#app/_components/button.tsx';
import { SectionHeading } from '#app/_components/heading.tsx';
import { Note } from '#app/_components/note.tsx';
import type { LobbyPerson, MyDelegation } from '#app/_features/lobby/components/lobby-views.ts';
import { WhoIsHere } from '#app/_features/lobby/components/who-is-here.tsx';
import type { Loadable } from '#app/_lib/loadable.ts';
import { Brief } from '#app/_shared/brief.tsx';
import type { BriefView } from '#app/_shared/brief-view.ts';
import { LoadablePanel } from '#app/_shared/loadable-panel.tsx';
import { Markdown } from '#app/_shared/markdown.tsx';
import { OfflineBanner } from '#app/_shared/offline-banner.tsx';
import { ReturnCode } from '#app/_shared/return-code.tsx';
import { SeatMark } from '#app/_shared/seat-mark.tsx';
import { SiteHeader } from '#app/_shared/site-header.tsx';
import type { ConnectionState } from '#app/_shared/turn-view.ts';

interface ParticipantLobbyProps {
  readonly scenario: string;
  /** The scenario's public background, Markdown. */
  readonly background: string;
  readonly people: readonly LobbyPerson[];
  readonly delegation: MyDelegation | null;
  readonly brief: Loadable<BriefView>;
  readonly returnCode: string;
  readonly connection: ConnectionState;
  /** Where people choose seats themselves; `null` when the facilitator deals them. */
  readonly onChangeSeat: (() => void) | null;
  readonly onTakeLead: () => void;
}

/** Before the session starts: one's brief, one's seat, who else is here. */
export function ParticipantLobby({
  scenario,
  background,
  people,
  delegation,
  brief,
  returnCode,
  connection,
  onChangeSeat,
  onTakeLead,
}: ParticipantLobbyProps) {
  const t = useTranslations('lobby');
  const briefWords = useTranslations('brief');
  return (
    <div className="min-h-dvh">
      <SiteHeader />
      <OfflineBanner connection={connection} />
      <main
        id="content"
        className="mx-auto grid w-full max-w-6xl gap-10 px-4 pt-4 pb-16 sm:px-6 lg:grid-cols-[minmax(0,1fr)_20rem]"
      >
        <div className="flex min-w-0 flex-col gap-8">
          <SectionHeading level={1} eyebrow={scenario}>
            {delegation ? (
              <span className="flex items-center gap-4">
                <SeatMark mark={delegation.seat.mark} height="2.25rem" />
                {delegation.seat.name}
              </span>
            ) : (
              t('welcome')
            )}
          </SectionHeading>
          <Note tone="institution">
            <p role="status">{t('waiting')}</p>
          </Note>
          {delegation ? (
            <>
              <DelegationNote delegation={delegation} onTakeLead={onTakeLead} onChangeSeat={onChangeSeat} />
              <section aria-labelledby="brief">
                <SectionHeading id="brief" className="mb-1">
                  {briefWords('title')}
                </SectionHeading>
                <p className="mb-4 text-sm text-soft">{briefWords('secret')}</p>
                <LoadablePanel content={brief}>{(value) => <Brief brief={value} />}</LoadablePanel>
              </section>
            </>
          ) : (
            <>
              <p className="text-soft">{t('noSeat')}</p>
              {onChangeSeat && (
                <Button tone="primary" className="self-start" onClick={onChangeSeat}>
                  {t('chooseSeat')}
                </Button>
              )}
              <Markdown source={background} />
            </>
          )}
        </div>
        <aside className="flex flex-col gap-8">
          <ReturnCode code={returnCode} />
          <WhoIsHere people={people} />
        </aside>
      </main>
    </div>
  );
}

interface DelegationNoteProps {
  readonly delegation: MyDelegation;
  readonly onTakeLead: () => void;
  readonly onChangeSeat: (() => void) | null;
}

function DelegationNote({ delegation, onTakeLead, onChangeSeat }: DelegationNoteProps) {
  const t = useTranslations('lobby');
  const alone = delegation.members.length === 1;
  const place = delegation.iLead ? t(alone ? 'alone' : 'lead') : t('deputy', { lead: delegation.leadName });
  return (
    <section aria-label={t('delegation')} className="flex flex-col gap-3">
      <p className="font-serif text-lg">{delegation.role}</p>
      <p className="text-sm text-soft">
        {place}
        {!alone && ` ${delegation.members.join(', ')}.`}
      </p>
      <div className="flex flex-wrap gap-2 empty:hidden">
        {!delegation.iLead && <Button onClick={onTakeLead}>{t('takeLead')}</Button>}
        {onChangeSeat && <Button onClick={onChangeSeat}>{t('changeSeat')}</Button>}
      </div>
    </section>
  );
}

'use client';

import { useTranslations } from 'use-intl/react';
import type { LobbyPerson } from '#app/_features/lobby/components/lobby-views.ts';
import { groupCode } from '#app/_lib/format.ts';
import { QrCode } from '#app/_shared/qr-code.tsx';
import { SeatMark } from '#app/_shared/seat-mark.tsx';

interface ProjectorLobbyProps {
  readonly scenario: string;
  readonly code: string;
  /** What people type: host and port as phones reach it, without the scheme. */
  readonly address: string;
  /** What the QR code opens, with the code in it. */
  readonly joinUrl: string;
  readonly people: readonly LobbyPerson[];
}

/** The wall before the session: address, code and QR to be read from the back row, and who has arrived. */
export function ProjectorLobby({ scenario, code, address, joinUrl, people }: ProjectorLobbyProps) {
  const t = useTranslations('lobby');
  return (
    <main id="content" className="flex h-dvh flex-col gap-[4vh] p-[3.5vw] [container-type:size]">
      <header className="flex items-baseline justify-between gap-8">
        <h1 className="font-serif text-[4.2vw] leading-tight font-semibold">{scenario}</h1>
        <p className="font-serif text-[1.6vw] text-soft">Threshold</p>
      </header>
      <div className="grid grow grid-cols-[minmax(0,1fr)_auto] items-center gap-[5vw]">
        <div className="flex min-w-0 flex-col gap-[2.4vh]">
          <p className="text-[1.8vw] text-soft">
            {t('projector.join')} <span className="font-semibold text-ink">{address}</span>
          </p>
          <p className="eyebrow text-[1.1vw]!">{t('projector.code')}</p>
          <p className="figures -mt-[1vh] text-[10.5vw] leading-none font-semibold tracking-[0.06em] whitespace-nowrap">
            {groupCode(code)}
          </p>
        </div>
        <QrCode text={joinUrl} label={t('projector.scan')} className="size-[44vh] max-w-[28vw]" />
      </div>
      <section className="min-h-[22vh] border-t pt-[2.4vh]">
        <p role="status" className="text-[1.6vw] font-semibold">
          {t('projector.arrived', { count: people.length })}
        </p>
        <ul className="mt-[1.6vh] flex max-h-[16vh] flex-wrap gap-x-[1.8vw] gap-y-[1vh] overflow-hidden text-[1.35vw]">
          {people.map((person) => (
            <li key={person.id} className="flex animate-rise items-center gap-[0.6vw]">
              {person.seat && <SeatMark mark={person.seat.mark} height="1.2vw" />}
              {person.name}
            </li>
          ))}
        </ul>
      </section>
    </main>
  );
}

'use client';

import { useTranslations } from 'use-intl/react';
import { useTurnAnnouncements } from '#app/_features/room/components/use-turn-announcements.ts';
import { useFormat } from '#app/_lib/use-format.ts';
import type { ClockView } from '#app/_shared/clock-view.ts';
import { ConnectionBadge } from '#app/_shared/connection-badge.tsx';
import { Countdown } from '#app/_shared/countdown.tsx';
import { PhaseStepper } from '#app/_shared/phase-stepper.tsx';
import type { SeatFace } from '#app/_shared/seat-face.ts';
import { SeatMark } from '#app/_shared/seat-mark.tsx';
import type { ConnectionState, TurnView } from '#app/_shared/turn-view.ts';
import { ViewMenu } from '#app/_shared/view-menu.tsx';
import { Wordmark } from '#app/_shared/wordmark.tsx';

export interface RoomHeaderProps {
  readonly scenario: string;
  /** `null` before the first turn and after the last. */
  readonly turn: TurnView | null;
  /** The present phase's clock. */
  readonly clock: ClockView;
  /** A pause that lasts until another lesson. */
  readonly overnight: boolean;
  /** Null for somebody who has no seat yet. */
  readonly seat: { readonly face: SeatFace; readonly role: 'lead' | 'deputy' } | 'facilitator' | null;
  readonly connection: ConnectionState;
}

/** The one header of the room: when it is in the scenario, where the turn stands, how much time is left, who I am. */
export function RoomHeader({ scenario, turn, clock, overnight, seat: place, connection }: RoomHeaderProps) {
  const t = useTranslations('room');
  const common = useTranslations('common');
  const format = useFormat();
  useTurnAnnouncements(turn, clock);
  const seat = place === 'facilitator' ? null : place;
  return (
    <header className="sticky top-0 z-30 border-b bg-surface">
      <h1 className="sr-only">{seat ? `${scenario}: ${seat.face.name}` : scenario}</h1>
      <div className="flex min-h-15 items-center gap-x-4 px-4 lg:px-5">
        <div className="hidden lg:block">
          <Wordmark />
        </div>
        <div className="hidden min-w-0 shrink-0 border-l pl-5 lg:block">
          <p className="truncate text-sm leading-5 font-semibold">{scenario}</p>
          {turn && (
            <p className="figures text-xs text-soft">
              {format.days(turn.from, turn.to)} · {t('turn', { turn: turn.number, turns: turn.of })}
            </p>
          )}
        </div>
        {seat && <SeatMark mark={seat.face.mark} height="1.5rem" className="lg:hidden" />}
        <div className="min-w-0 grow lg:hidden">
          <p className="truncate text-sm leading-5 font-semibold">{seat?.face.name ?? scenario}</p>
          <p className="figures truncate text-xs text-soft">
            {turn
              ? `${t('turnShort', { turn: turn.number })} · ${common(`phase.${turn.phase}`)} · ${format.day(turn.to)}`
              : scenario}
          </p>
        </div>
        {turn && <PhaseStepper phase={turn.phase} className="mx-auto hidden lg:flex" />}
        <div className="ml-auto flex shrink-0 items-center gap-3">
          <ConnectionBadge state={connection} />
          {turn && clock.kind !== 'none' && (
            <div className="text-right">
              <Countdown clock={clock} className="block text-xl leading-6 font-semibold" />
              <p className="text-xs leading-4 text-soft">
                {clock.kind === 'paused'
                  ? t(overnight ? 'pausedOvernight' : 'paused')
                  : t(`left.${turn.phase}`)}
              </p>
            </div>
          )}
          <div className="hidden items-center gap-2.5 border-l pl-4 lg:flex">
            {seat ? (
              <>
                <SeatMark mark={seat.face.mark} height="1.25rem" />
                <div>
                  <p className="text-sm leading-5 font-semibold">{seat.face.shortName}</p>
                  <p className="text-xs leading-4 text-soft">{t(`role.${seat.role}`)}</p>
                </div>
              </>
            ) : (
              <p className="text-sm text-soft">
                {t(place === 'facilitator' ? 'role.facilitator' : 'role.none')}
              </p>
            )}
          </div>
          <ViewMenu />
        </div>
      </div>
    </header>
  );
}

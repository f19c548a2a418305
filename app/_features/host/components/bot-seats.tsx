'use client';

import { useTranslations } from 'use-intl/react';
import { Button } from '#app/_components/button.tsx';
import { ToggleChip } from '#app/_components/chip.tsx';
import type { ScenarioCardView } from '#app/_features/host/components/host-views.ts';
import { SeatMark } from '#app/_shared/seat-mark.tsx';

interface BotSeatsProps {
  readonly seats: ScenarioCardView['seats'];
  readonly chosen: ReadonlySet<string>;
  readonly onChange: (chosen: ReadonlySet<string>) => void;
}

/** Which seats bots keep from the start. */
export function BotSeats({ seats, chosen, onChange }: BotSeatsProps) {
  const t = useTranslations('host');
  const toggle = (seat: string, on: boolean) => {
    const next = new Set(chosen);
    if (on) next.add(seat);
    else next.delete(seat);
    onChange(next);
  };
  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="font-serif text-xl font-semibold">{t('create.bots.title')}</legend>
      <p className="text-sm text-soft">{t('create.bots.note')}</p>
      <div className="flex flex-wrap gap-2">
        {seats.map((seat) => (
          <ToggleChip key={seat.id} pressed={chosen.has(seat.id)} onToggle={(on) => toggle(seat.id, on)}>
            <SeatMark mark={seat.mark} height="0.9rem" />
            {seat.shortName}
          </ToggleChip>
        ))}
      </div>
      <div className="flex flex-wrap items-center gap-2">
        <Button tone="quiet" onClick={() => onChange(new Set(seats.map((seat) => seat.id)))}>
          {t('create.bots.all')}
        </Button>
        <Button tone="quiet" onClick={() => onChange(new Set())}>
          {t('create.bots.none')}
        </Button>
        <p aria-live="polite" className="text-sm text-soft">
          {t('create.bots.count', { count: chosen.size })}
        </p>
      </div>
    </fieldset>
  );
}

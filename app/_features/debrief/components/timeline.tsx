'use client';

import ChevronLeft from 'lucide-react/icons/chevron-left';
import ChevronRight from 'lucide-react/icons/chevron-right';
import { useTranslations } from 'use-intl/react';
import { IconButton } from '#app/_components/icon-button.tsx';
import type { MarkedMoment, WeekView } from '#app/_features/debrief/components/debrief-views.ts';
import { useFormat } from '#app/_lib/use-format.ts';

interface TimelineProps {
  readonly weeks: readonly WeekView[];
  readonly moments: readonly MarkedMoment[];
  readonly week: number;
  readonly onWeek: (week: number) => void;
}

/** The session's weeks to scrub, with turns and marked moments along them. */
export function Timeline({ weeks, moments, week, onWeek }: TimelineProps) {
  const t = useTranslations('debrief');
  const format = useFormat();
  const first = weeks[0]!.week;
  const last = weeks[weeks.length - 1]!.week;
  const current = weeks.find((view) => view.week === week) ?? weeks[0]!;
  const place = (at: number) => (last === first ? 50 : ((at - first) / (last - first)) * 100);
  const label = t('timeline.week', { week: current.week, day: format.dayAndYear(current.day) });
  return (
    <div className="flex flex-col gap-1">
      <div className="flex items-baseline justify-between gap-4">
        <p className="figures font-serif text-xl font-semibold" aria-live="polite">
          {label}
        </p>
        <p className="text-sm text-soft">{t('timeline.turn', { turn: current.turn })}</p>
      </div>
      <div className="flex items-center gap-1">
        <IconButton
          label={t('timeline.earlier')}
          icon={<ChevronLeft aria-hidden="true" className="size-5" />}
          disabled={week <= first}
          onClick={() => onWeek(week - 1)}
        />
        <div className="relative grow pt-6">
          {moments.map((moment) => (
            <button
              key={`${moment.week}/${moment.note}`}
              type="button"
              title={moment.note}
              aria-label={moment.note}
              onClick={() => onWeek(moment.week)}
              className="absolute -top-4 z-1 flex size-11 -translate-x-1/2 items-center justify-center text-warning"
              style={{ left: `${place(moment.week)}%` }}
            >
              <span aria-hidden="true" className="text-xs">
                ◆
              </span>
            </button>
          ))}
          <input
            type="range"
            aria-label={t('timeline.slider')}
            aria-valuetext={label}
            min={first}
            max={last}
            step={1}
            value={week}
            onChange={(event) => onWeek(event.target.valueAsNumber)}
            className="h-11 w-full accent-institution"
          />
        </div>
        <IconButton
          label={t('timeline.later')}
          icon={<ChevronRight aria-hidden="true" className="size-5" />}
          disabled={week >= last}
          onClick={() => onWeek(week + 1)}
        />
      </div>
    </div>
  );
}

'use client';

import { clsx } from 'clsx';
import { useTranslations } from 'use-intl/react';
import { Chip } from '#app/_components/chip.tsx';
import type { ScenarioCardView } from '#app/_features/host/components/host-views.ts';
import { Paragraphs } from '#app/_shared/paragraphs.tsx';
import { RegionMap } from '#app/_shared/region-map.tsx';

interface ScenarioCardProps {
  readonly scenario: ScenarioCardView;
  readonly checked: boolean;
  readonly onChoose: () => void;
}

/** A scenario to choose: its map, what it is about, whom it is for; once chosen, what whoever hosts it should know of its content. */
export function ScenarioCard({ scenario, checked, onChoose }: ScenarioCardProps) {
  const t = useTranslations('host');
  return (
    <label
      className={clsx(
        'relative grid gap-4 rounded-card border-2 bg-surface p-4 sm:grid-cols-[11rem_minmax(0,1fr)] sm:p-5',
        'has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-institution',
        checked ? 'border-institution' : 'border-hairline hover:border-edge/60',
      )}
    >
      <RegionMap map={scenario.map} label={scenario.title} className="self-center" />
      <div className="flex flex-col gap-2">
        <div className="flex items-start justify-between gap-3">
          <span className="font-serif text-xl font-semibold">{scenario.title}</span>
          <input
            type="radio"
            name="scenario"
            value={scenario.slug}
            checked={checked}
            onChange={onChoose}
            className="mt-1 size-5 shrink-0 accent-institution outline-none"
          />
        </div>
        <p className="text-sm text-soft">{scenario.summary}</p>
        <p className="flex flex-wrap gap-1.5">
          <Chip tone="institution">{t(`create.level.${scenario.level}`)}</Chip>
          <Chip>{t('create.players', scenario.players)}</Chip>
          <Chip>{t(`create.setting.${scenario.setting}`)}</Chip>
        </p>
        {checked && (
          <div className="flex flex-col gap-2 text-sm text-soft">
            <p className="font-semibold text-ink">{t('create.contentNote')}</p>
            <Paragraphs text={scenario.contentNote} />
          </div>
        )}
      </div>
    </label>
  );
}

'use client';

import dynamic from 'next/dynamic';
import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { Chip } from '#app/_components/chip.tsx';
import { Disclosure } from '#app/_components/disclosure.tsx';
import { SectionHeading } from '#app/_components/heading.tsx';
import { Note } from '#app/_components/note.tsx';
import { Skeleton, SkeletonLines } from '#app/_components/skeleton.tsx';
import { Tip } from '#app/_components/tip.tsx';
import { IndicatorRow } from '#app/_features/situation/components/indicator-row.tsx';
import { MeasuresUnderWay } from '#app/_features/situation/components/measures-under-way.tsx';
import { NewsList } from '#app/_features/situation/components/news-list.tsx';
import { SituationMap } from '#app/_features/situation/components/situation-map.tsx';
import type { IndicatorRowView, SituationView } from '#app/_features/situation/components/situation-views.ts';
import type { Loadable } from '#app/_lib/loadable.ts';
import { LoadablePanel } from '#app/_shared/loadable-panel.tsx';

const IndicatorDetail = dynamic(() => import('#app/_features/situation/components/indicator-detail.tsx'));

interface SituationPanelProps {
  readonly situation: Loadable<SituationView>;
  /** The one thing that whoever looks may do about a measure: pledge to it, or end it. */
  readonly onMeasure: (measure: string) => void;
}

/** Where the crisis stands, as the world is told. */
export function SituationPanel({ situation, onMeasure }: SituationPanelProps) {
  const t = useTranslations('situation');
  return (
    <div className="flex flex-col gap-4">
      <SectionHeading
        aside={
          <Tip
            trigger={
              <button type="button" className="inline-flex min-h-11 items-center">
                <Chip tone="warning">{t('reported')}</Chip>
              </button>
            }
          >
            {t('reportedNote')}
          </Tip>
        }
      >
        {t('title')}
      </SectionHeading>
      <LoadablePanel content={situation} skeleton={<SituationSkeleton />}>
        {(view) => <Situation view={view} onMeasure={onMeasure} />}
      </LoadablePanel>
    </div>
  );
}

interface SituationProps {
  readonly view: SituationView;
  readonly onMeasure: (measure: string) => void;
}

function Situation({ view, onMeasure }: SituationProps) {
  const t = useTranslations('situation');
  const [open, setOpen] = useState<string | null>(null);
  const opened = [...view.headline, ...view.others].find((row) => row.id === open);
  return (
    <>
      <p className="-mt-3 text-sm text-soft">{t(`stage.${view.stage}`)}</p>
      {view.warning !== 'none' && (
        <Note tone="warning">
          <p className="font-medium text-warning">{t(`warning.${view.warning}`)}</p>
        </Note>
      )}
      <SituationMap map={view.map} />
      <section aria-label={t('indicators.title')}>
        {view.headline.length === 0 && <p className="text-sm text-soft">{t('indicators.empty')}</p>}
        <IndicatorRows rows={view.headline} onOpen={setOpen} />
        {view.others.length > 0 && (
          <Disclosure summary={t('indicators.others')}>
            <IndicatorRows rows={view.others} onOpen={setOpen} />
          </Disclosure>
        )}
      </section>
      <MeasuresUnderWay measures={view.underWay} onAct={onMeasure} />
      <NewsList news={view.news} />
      {opened && <IndicatorDetail row={opened} onClose={() => setOpen(null)} />}
    </>
  );
}

interface IndicatorRowsProps {
  readonly rows: readonly IndicatorRowView[];
  readonly onOpen: (indicator: string) => void;
}

function IndicatorRows({ rows, onOpen }: IndicatorRowsProps) {
  return (
    <ul className="border-t empty:hidden">
      {rows.map((row) => (
        <IndicatorRow key={row.id} row={row} onOpen={() => onOpen(row.id)} />
      ))}
    </ul>
  );
}

function SituationSkeleton() {
  const t = useTranslations('common');
  return (
    <div className="flex flex-col gap-6">
      <Skeleton className="aspect-3/2 w-full rounded-card" />
      <SkeletonLines lines={9} label={t('loading')} />
    </div>
  );
}

'use client';

import dynamic from 'next/dynamic';
import { useTranslations } from 'use-intl/react';
import { SectionHeading } from '#app/_components/heading.tsx';
import { Note } from '#app/_components/note.tsx';
import { SkeletonLines } from '#app/_components/skeleton.tsx';
import type { DebriefView, WeekView } from '#app/_features/debrief/components/debrief-views.ts';
import { Timeline } from '#app/_features/debrief/components/timeline.tsx';
import { VotingMatrix } from '#app/_features/debrief/components/voting-matrix.tsx';
import { MapLegend } from '#app/_shared/map-legend.tsx';
import { RegionMap } from '#app/_shared/region-map.tsx';
import { SeatMark } from '#app/_shared/seat-mark.tsx';

const Curves = dynamic(() => import('#app/_features/debrief/components/curves.tsx'), {
  loading: () => <CurvesOnTheirWay />,
});

interface WhatHappenedProps {
  readonly view: DebriefView;
  readonly week: number;
  readonly onWeek: (week: number) => void;
}

/** First part: the weeks to scrub with map, happenings and curves moving along, and the voting record. */
export function WhatHappened({ view, week, onWeek }: WhatHappenedProps) {
  const t = useTranslations('debrief');
  const current = view.weeks.find((candidate) => candidate.week === week) ?? view.weeks[0];
  const moments = view.moments.filter((moment) => moment.week === week);
  return (
    <div className="flex flex-col gap-10">
      <section aria-labelledby="weeks" className="flex flex-col gap-4">
        <SectionHeading id="weeks">{t('timeline.title')}</SectionHeading>
        <Timeline weeks={view.weeks} moments={view.moments} week={week} onWeek={onWeek} />
        {moments.map((moment) => (
          <Note key={moment.note} tone="warning">
            <p className="text-ink">{moment.note}</p>
          </Note>
        ))}
        {current && <Week week={current} />}
      </section>
      <Curves curves={view.curves} week={week} onWeek={onWeek} />
      <VotingMatrix members={view.members} votes={view.votes} />
    </div>
  );
}

function Week({ week }: { readonly week: WeekView }) {
  const t = useTranslations('debrief');
  return (
    <div className="grid grid-cols-1 items-start gap-8 lg:grid-cols-2">
      <div>
        <RegionMap map={week.map} label={t('timeline.mapTrue')} />
        <p className="mt-2 text-sm text-soft">{t('timeline.mapTrue')}</p>
        <MapLegend className="mt-1" />
      </div>
      <section aria-label={t('timeline.happened')}>
        <h3 className="eyebrow">{t('timeline.happened')}</h3>
        {week.happenings.length === 0 && <p className="mt-2 text-sm text-soft">{t('timeline.nothing')}</p>}
        <ol>
          {week.happenings.map((happening) => (
            <li key={happening.seq} className="flex gap-2.5 border-b py-2 text-sm">
              {happening.seat && <SeatMark mark={happening.seat.mark} height="0.9rem" className="mt-0.75" />}
              <span>{happening.text}</span>
            </li>
          ))}
        </ol>
      </section>
    </div>
  );
}

function CurvesOnTheirWay() {
  const t = useTranslations('common');
  return <SkeletonLines lines={9} label={t('loading')} />;
}

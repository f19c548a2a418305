'use client';

import { useTranslations } from 'use-intl/react';
import { useFormat } from '#app/_lib/use-format.ts';
import { MapLegend } from '#app/_shared/map-legend.tsx';
import type { MapView } from '#app/_shared/map-view.ts';
import { RegionMap } from '#app/_shared/region-map.tsx';
import type { TurnView } from '#app/_shared/turn-view.ts';

export interface WallNews {
  readonly id: string;
  readonly headline: string;
  readonly body: string;
}

interface WallSituationProps {
  readonly scenario: string;
  readonly turn: TurnView;
  readonly map: MapView;
  /** Newest first; the wall shows what fits. */
  readonly news: readonly WallNews[];
}

/** The wall while a turn's consequences are read: the map and the headlines. */
export function WallSituation({ scenario, turn, map, news }: WallSituationProps) {
  const t = useTranslations('situation');
  const common = useTranslations('common');
  const format = useFormat();
  return (
    <main
      id="content"
      className="flex h-dvh flex-col gap-[3vh] overflow-hidden px-[3.2vw] pt-[2.6vh] pb-[2.2vh]"
    >
      <header>
        <p className="text-[clamp(0.8rem,1.05vw,2rem)] font-semibold tracking-[0.06em] text-soft uppercase">
          {scenario} · {common(`phase.${turn.phase}`)}
        </p>
        <h1 className="font-serif text-[clamp(1.75rem,3.1vw,6rem)] leading-[1.1] font-semibold">
          {format.days(turn.from, turn.to)}
        </h1>
      </header>
      <div className="grid min-h-0 grow grid-cols-[minmax(0,1.15fr)_minmax(0,1fr)] gap-[4vw]">
        <div className="flex min-h-0 flex-col justify-center">
          <RegionMap map={map} label={t('map.label')} className="mx-auto w-[min(100%,88vh)]" />
          <p className="mt-[1vh] text-[clamp(0.8rem,1.1vw,2rem)] text-soft">{t('map.caption')}</p>
          <MapLegend className="text-[clamp(0.75rem,1vw,1.8rem)]!" />
        </div>
        <section
          aria-label={t('news.title')}
          className="flex min-h-0 flex-col justify-center overflow-hidden"
        >
          <ul>
            {news.slice(0, 4).map((item) => (
              <li key={item.id} className="border-b py-[1.8vh] last:border-b-0">
                <h2 className="text-[clamp(1rem,1.7vw,3.2rem)] leading-snug font-semibold">
                  {item.headline}
                </h2>
                <p className="mt-[0.4vh] line-clamp-3 text-[clamp(0.9rem,1.3vw,2.4rem)] leading-snug text-soft">
                  {item.body}
                </p>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </main>
  );
}

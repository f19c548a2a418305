'use client';

import { useTranslations } from 'use-intl/react';
import type { WallFooter, WallScene, WallView } from '#app/_features/projector/components/projector-views.ts';
import { WallCentre } from '#app/_features/projector/components/wall-centre.tsx';
import { useFormat } from '#app/_lib/use-format.ts';
import { Countdown } from '#app/_shared/countdown.tsx';
import { HorseshoeTable } from '#app/_shared/horseshoe-table.tsx';
import { useOutcomeText } from '#app/_shared/use-outcome-text.ts';

/** The projector: table, clock, vote, headline, in letters that the back row reads. All sizes follow the screen. */
export function Wall({ wall }: { readonly wall: WallView }) {
  const t = useTranslations('projector');
  const common = useTranslations('common');
  const format = useFormat();
  const { turn, clock, scene } = wall;
  return (
    <main id="content" className="flex h-dvh flex-col overflow-hidden px-[3.2vw] pt-[2.6vh] pb-[2.2vh]">
      <header className="flex items-start justify-between gap-[3vw]">
        <div className="min-w-0">
          <p className="text-[clamp(0.8rem,1.05vw,2rem)] font-semibold tracking-[0.06em] text-soft uppercase">
            {wall.scenario} · {format.day(turn.to)} · {common(`phase.${turn.phase}`)}
          </p>
          <Heading scene={scene} />
        </div>
        {clock.kind !== 'none' && (
          <div className="shrink-0 text-right">
            <Countdown clock={clock} className="block text-[clamp(2rem,4.2vw,8rem)] leading-none font-bold" />
            <p className="mt-[0.6vh] text-[clamp(0.8rem,1.2vw,2.2rem)] text-soft">
              {clock.kind === 'paused' ? t('paused') : t(`until.${turn.phase}`)}
            </p>
          </div>
        )}
      </header>
      <div className="flex min-h-0 grow items-center justify-center">
        <HorseshoeTable seats={wall.seats} className="w-[min(90vw,146vh)]">
          <WallCentre scene={scene} />
        </HorseshoeTable>
      </div>
      {wall.footer && <Footer footer={wall.footer} />}
    </main>
  );
}

function Heading({ scene }: { readonly scene: WallScene }) {
  const t = useTranslations('projector');
  const council = useTranslations('council');
  const explain = useOutcomeText();
  const line = 'mt-[0.8vh] text-[clamp(1rem,1.55vw,3rem)] leading-snug text-soft';
  switch (scene.is) {
    case 'vote':
      return (
        <>
          <Title>{t('votes', { symbol: scene.symbol })}</Title>
          <p className={line}>{scene.title}</p>
        </>
      );
    case 'result':
      return (
        <div role="status">
          <Title>{council(`heading.result.${scene.outcome.result}`, { symbol: scene.symbol })}</Title>
          <p className={line}>{explain(scene.outcome)}</p>
        </div>
      );
    case 'floor':
      return <Title>{t('floor', { seat: scene.seat.name })}</Title>;
    default:
      return <Title>{t(scene.is)}</Title>;
  }
}

function Title({ children }: { readonly children: string }) {
  return (
    <h1 className="mt-[0.4vh] font-serif text-[clamp(1.75rem,3.1vw,6rem)] leading-[1.1] font-semibold">
      {children}
    </h1>
  );
}

function Footer({ footer }: { readonly footer: WallFooter }) {
  const t = useTranslations('projector');
  return (
    <footer className="flex items-baseline gap-[1.6vw] border-t pt-[1.8vh]" aria-live="polite">
      <p className="shrink-0 text-[clamp(0.8rem,1.05vw,2rem)] font-semibold tracking-[0.06em] text-soft uppercase">
        {t(footer.kind)}
      </p>
      <p className="line-clamp-2 text-[clamp(1rem,1.5vw,3rem)] leading-snug">{footer.text}</p>
    </footer>
  );
}

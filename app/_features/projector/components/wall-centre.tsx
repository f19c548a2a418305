'use client';

import { useTranslations } from 'use-intl/react';
import { ProgressBar } from '#app/_components/progress-bar.tsx';
import type { WallScene } from '#app/_features/projector/components/projector-views.ts';
import { countdown } from '#app/_lib/format.ts';
import { useFormat } from '#app/_lib/use-format.ts';
import type { ClockView } from '#app/_shared/clock-view.ts';
import { Countdown } from '#app/_shared/countdown.tsx';
import { useTimeLeft } from '#app/_shared/use-time-left.ts';
import { VoteCounts } from '#app/_shared/vote-counts.tsx';

const small = 'text-[clamp(0.9rem,1.35vw,2.6rem)] text-soft';

/** What stands in the middle of the table on the wall. */
export function WallCentre({ scene }: { readonly scene: WallScene }) {
  const t = useTranslations('projector');
  const council = useTranslations('council');
  const format = useFormat();
  switch (scene.is) {
    case 'floor':
      return (
        <>
          <SpeechClock clock={scene.clock} label={scene.seat.name} />
          {scene.next.length > 0 && (
            <p className={`${small} mt-[1.4vh]`}>
              {t('next', { seats: format.list(scene.next.map((seat) => seat.shortName)) })}
            </p>
          )}
        </>
      );
    case 'vote':
      return (
        <>
          <VoteCounts counts={scene.counts} className="text-[clamp(0.9rem,1.4vw,2.8rem)]" />
          <p className={`figures ${small} mt-[1.2vh]`}>
            {council('board.progress', { cast: scene.cast, members: scene.members })} ·{' '}
            <Countdown clock={scene.clock} className="font-semibold text-ink" />
          </p>
        </>
      );
    case 'result':
      return <VoteCounts counts={scene.outcome.counts} className="text-[clamp(0.9rem,1.5vw,3rem)]" />;
    default:
      return null;
  }
}

interface SpeechClockProps {
  readonly clock: ClockView;
  readonly label: string;
}

function SpeechClock({ clock, label }: SpeechClockProps) {
  const t = useTranslations('council');
  const left = useTimeLeft(clock);
  if (clock.kind === 'none') return null;
  return (
    <>
      <Countdown clock={clock} className="text-[clamp(3rem,7vw,14rem)] leading-none font-bold" />
      <p className={`${small} mt-[0.6vh]`}>{t('floor.of', { total: countdown(clock.total) })}</p>
      <ProgressBar
        value={left === null ? 1 : left / clock.total}
        label={label}
        className="mt-[1.4vh] h-[0.7vh]! w-[17vw]"
      />
    </>
  );
}

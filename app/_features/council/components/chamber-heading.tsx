'use client';

import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl/react';
import { SectionHeading } from '#app/_components/heading.tsx';
import { useAnnounce } from '#app/_components/live-region.tsx';
import type {
  ChamberState,
  ClosedVoteView,
  OpenVoteView,
} from '#app/_features/council/components/council-views.ts';

interface ChamberHeadingProps {
  readonly chamber: ChamberState;
  /** The name of the delegation that presides. */
  readonly president: string | null;
  readonly vote: OpenVoteView | null;
  readonly result: ClosedVoteView | null;
}

/** Which meeting this is and what goes on in it; spoken when the floor passes on. */
export function ChamberHeading({ chamber, president, vote, result }: ChamberHeadingProps) {
  const t = useTranslations('council');
  const meeting = chamber.is === 'closed' ? t('eyebrowClosed') : t('eyebrow', { number: chamber.meeting });
  const eyebrow = president === null ? meeting : `${meeting} · ${t('presides', { seat: president })}`;
  return (
    <SectionHeading eyebrow={eyebrow} className="[&_h2]:text-2xl">
      {useHeading(chamber, vote, result)}
    </SectionHeading>
  );
}

function useHeading(chamber: ChamberState, vote: OpenVoteView | null, result: ClosedVoteView | null): string {
  const t = useTranslations('council');
  const floor = chamber.is === 'open' ? chamber.floor : null;
  useFloorAnnouncements(
    floor && (floor.isMine ? t('floor.yours') : t('floor.announce', { seat: floor.seat.name })),
  );
  if (vote) return t('heading.vote');
  if (result) return t(`heading.result.${result.outcome.result}`, { symbol: result.symbol });
  if (floor) return t('heading.floor', { seat: floor.seat.name });
  return t(`heading.${chamber.is}`);
}

function useFloorAnnouncements(sentence: string | null): void {
  const announce = useAnnounce();
  const last = useRef(sentence);
  useEffect(() => {
    if (sentence !== null && last.current !== sentence) announce(sentence);
    last.current = sentence;
  }, [sentence, announce]);
}

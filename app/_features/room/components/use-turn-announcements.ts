'use client';

import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl/react';
import { useAnnounce } from '#app/_components/live-region.tsx';
import type { ClockView } from '#app/_shared/clock-view.ts';
import type { TurnView } from '#app/_shared/turn-view.ts';

/** Speaks when a phase begins and when the clock stops or goes on; silent on arrival, when nothing has changed yet. */
export function useTurnAnnouncements(turn: TurnView | null, clock: ClockView): void {
  const t = useTranslations('room');
  const common = useTranslations('common');
  const announce = useAnnounce();
  const phase = turn && t('announce.phase', { turn: turn.number, phase: common(`phase.${turn.phase}`) });
  const lastPhase = useRef(phase);
  const lastClock = useRef(clock.kind);
  useEffect(() => {
    if (phase !== null && lastPhase.current !== phase) announce(phase, 'assertive');
    lastPhase.current = phase;
  }, [phase, announce]);
  const kind = clock.kind;
  const sentence = t(kind === 'paused' ? 'announce.paused' : 'announce.resumed');
  useEffect(() => {
    const before = lastClock.current;
    lastClock.current = kind;
    if ((before === 'running' && kind === 'paused') || (before === 'paused' && kind === 'running')) {
      announce(sentence);
    }
  }, [kind, sentence, announce]);
}

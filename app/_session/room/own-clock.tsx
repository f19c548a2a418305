'use client';

import { useTranslations } from 'use-intl/react';
import { useCommand } from '#app/_lib/live/live-session.tsx';
import { useSession } from '#app/_session/session.tsx';
import { ActionButton } from '#app/_shared/action-button.tsx';
import type { SessionCommand } from '#engine/session/commands.ts';

/** Whoever practises alone runs their own clock. */
export function OwnClock() {
  const t = useTranslations('session.ownClock');
  const { view, may } = useSession();
  const command = useCommand();
  if (view.public.status !== 'playing') return null;
  const stopped = view.public.clock.state === 'stopped';
  const acts: readonly (readonly [string, SessionCommand])[] = [
    stopped ? [t('resume'), { type: 'ResumeClock' }] : [t('pause'), { type: 'PauseClock', overnight: false }],
    [t('more'), { type: 'ExtendPhase', seconds: 60 }],
    [t('next'), { type: 'NextPhase' }],
    [t('debrief'), { type: 'BeginDebrief' }],
  ];
  return (
    <nav aria-label={t('label')} className="flex flex-wrap gap-2 border-b bg-surface px-4 py-2 lg:px-5">
      {acts.map(([label, act]) => (
        <ActionButton
          key={act.type}
          permit={may(act)}
          busy={command.isPending && command.variables.type === act.type}
          onClick={() => command.mutate(act)}
        >
          {label}
        </ActionButton>
      ))}
    </nav>
  );
}

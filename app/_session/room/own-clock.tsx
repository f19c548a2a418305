'use client';

import { useTranslations } from 'use-intl/react';
import { Button } from '#app/_components/button.tsx';
import { useCommand } from '#app/_lib/live/live-session.tsx';
import { singleClick } from '#app/_lib/single-click.ts';
import { useSession } from '#app/_session/session.tsx';
import { leavePhase } from '#engine/session/clock/leave-phase.ts';
import type { SessionCommand } from '#engine/session/commands.ts';

/** Whoever practises alone runs their own clock: one row, which a phone scrolls sideways. */
export function OwnClock() {
  const t = useTranslations('session.ownClock');
  const { view, may } = useSession();
  const command = useCommand();
  if (view.public.status !== 'playing') return null;
  const stopped = view.public.clock.state === 'stopped';
  const acts: readonly (readonly [string, SessionCommand])[] = [
    stopped ? [t('resume'), { type: 'ResumeClock' }] : [t('pause'), { type: 'PauseClock', overnight: false }],
    [t('next'), leavePhase(view.public)],
    [t('more'), { type: 'ExtendPhase', seconds: 60 }],
    [t('debrief'), { type: 'BeginDebrief' }],
  ];
  return (
    <nav
      aria-label={t('label')}
      className="scroll-quiet flex shrink-0 gap-2 overflow-x-auto border-b bg-surface px-4 py-1.5 whitespace-nowrap lg:px-5"
    >
      {acts.map(([label, act]) => (
        // Why one of them waits is seen on the table itself; a reason under each would push the room down.
        <Button
          key={act.type}
          disabled={may(act).may === 'no'}
          busy={command.isPending && command.variables.type === act.type}
          onClick={
            act.type === 'NextPhase' ? singleClick(() => command.mutate(act)) : () => command.mutate(act)
          }
        >
          {label}
        </Button>
      ))}
    </nav>
  );
}

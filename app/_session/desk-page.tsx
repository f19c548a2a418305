'use client';

import { useMemo } from 'react';
import { useTranslations } from 'use-intl/react';
import { LiveRegion } from '#app/_components/live-region.tsx';
import { ToastProvider } from '#app/_components/toast.tsx';
import { LiveSession } from '#app/_lib/live/live-session.tsx';
import { Desk } from '#app/_session/desk/desk.tsx';
import { Doorway } from '#app/_session/doorway.tsx';
import type { SessionId } from '#engine/kernel/ids.ts';

interface DeskPageProps {
  readonly session: SessionId;
  readonly myName: string;
}

export function DeskPage({ session, myName }: DeskPageProps) {
  const common = useTranslations('common');
  const opening = useMemo(() => ({ session, as: 'facilitator' }) as const, [session]);
  return (
    <LiveRegion>
      <ToastProvider closeLabel={common('close')}>
        <LiveSession opening={opening} me={null}>
          <Doorway>
            <Desk myName={myName} />
          </Doorway>
        </LiveSession>
      </ToastProvider>
    </LiveRegion>
  );
}

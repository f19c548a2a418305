'use client';

import { useMemo } from 'react';
import { useTranslations } from 'use-intl/react';
import { LiveRegion } from '#app/_components/live-region.tsx';
import { ToastProvider } from '#app/_components/toast.tsx';
import { LiveSession } from '#app/_lib/live/live-session.tsx';
import { ParticipantDebrief } from '#app/_session/debrief/participant-debrief.tsx';
import { Doorway } from '#app/_session/doorway.tsx';
import { ParticipantLobbyPart } from '#app/_session/lobby/participant-lobby-part.tsx';
import { Room } from '#app/_session/room/room.tsx';
import { useSession } from '#app/_session/session.tsx';
import type { ParticipantId, SessionId } from '#engine/kernel/ids.ts';

interface ParticipantPageProps {
  readonly session: SessionId;
  readonly me: ParticipantId;
}

/** A participant's page: it follows the session from the lobby through the room to the debrief. */
export function ParticipantPage({ session, me }: ParticipantPageProps) {
  const common = useTranslations('common');
  const opening = useMemo(() => ({ session, as: 'participant' }) as const, [session]);
  return (
    <LiveRegion>
      <ToastProvider closeLabel={common('close')}>
        <LiveSession opening={opening} me={me}>
          <Doorway>
            <Stage />
          </Doorway>
        </LiveSession>
      </ToastProvider>
    </LiveRegion>
  );
}

function Stage() {
  const { view } = useSession();
  switch (view.public.status) {
    case 'lobby':
      return <ParticipantLobbyPart />;
    case 'playing':
      return <Room />;
    case 'debrief':
    case 'ended':
      return <ParticipantDebrief />;
  }
}

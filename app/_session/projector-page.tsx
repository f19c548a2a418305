'use client';

import { useMemo } from 'react';
import { LiveRegion } from '#app/_components/live-region.tsx';
import { LiveSession } from '#app/_lib/live/live-session.tsx';
import { Doorway } from '#app/_session/doorway.tsx';
import { Projector } from '#app/_session/projector/projector.tsx';
import type { SessionId } from '#engine/kernel/ids.ts';

interface ProjectorPageProps {
  readonly session: SessionId;
  /** The join code, by which a screen that no facilitator opened may show what everybody may see. */
  readonly code: string | null;
  readonly origin: string;
}

export function ProjectorPage({ session, code, origin }: ProjectorPageProps) {
  const opening = useMemo(
    () => ({ session, as: 'projector' as const, ...(code === null ? {} : { code }) }),
    [session, code],
  );
  return (
    <LiveRegion>
      <LiveSession opening={opening} me={null}>
        <Doorway>
          <Projector origin={origin} />
        </Doorway>
      </LiveSession>
    </LiveRegion>
  );
}

'use client';

import { RoomHeader } from '#app/_features/room/components/room-header.tsx';
import { useSession } from '#app/_session/session.tsx';
import { useConnectionState } from '#app/_session/use-connection-state.ts';
import { OfflineBanner } from '#app/_shared/offline-banner.tsx';
import { holding } from '#engine/session/lobby/slice.ts';
import { LazyDebrief } from './lazy-debrief.tsx';

/** A participant's page once the debrief has begun: under the room's own header, as it is the same room. */
export function ParticipantDebrief() {
  const { view, names, fixed } = useSession();
  const connection = useConnectionState();
  const { me, seat } = view;
  const leads = seat !== null && holding(view.public.lobby, seat.id).lead === me;
  return (
    <>
      <RoomHeader
        scenario={names.text(fixed.face.title)}
        turn={null}
        clock={{ kind: 'none' }}
        overnight={false}
        seat={seat === null ? null : { face: names.seat(seat.id), role: leads ? 'lead' : 'deputy' }}
        connection={connection}
      />
      <OfflineBanner connection={connection} />
      <LazyDebrief />
    </>
  );
}

'use client';

import { RoomHeader } from '#app/_features/room/components/room-header.tsx';
import { RoomInterruption } from '#app/_features/room/components/room-interruptions.tsx';
import { RoomShell } from '#app/_features/room/components/room-shell.tsx';
import { useRoomPlace } from '#app/_features/room/components/use-room-place.ts';
import { useCommand } from '#app/_lib/live/live-session.tsx';
import { useSession } from '#app/_session/session.tsx';
import { useConnectionState } from '#app/_session/use-connection-state.ts';
import { phaseClock, turnView } from '#app/_session/views/clock-view.ts';
import { holding, person } from '#engine/session/lobby/slice.ts';
import { CouncilPart } from './council-part.tsx';
import { OwnClock } from './own-clock.tsx';
import { RecordPart } from './record-part.tsx';
import { SeatPart } from './seat-part.tsx';
import { SituationPart } from './situation-part.tsx';
import { TalksPart } from './talks-part.tsx';
import { useReadCounts } from './use-read-counts.ts';

/** The room: one header, and the parts that a phone shows one at a time and a desk side by side. */
export function Room() {
  const session = useSession();
  const { view, names, fixed } = session;
  const command = useCommand();
  const connection = useConnectionState();
  const place = useRoomPlace('council');
  const reading = useReadCounts(place.isShown('talks'));
  const { me, seat } = view;
  if (me !== null && person(view.public.lobby, me).steppedOut) {
    return <RoomInterruption kind="steppedOut" onReturn={() => command.mutate({ type: 'StepIn' })} />;
  }
  if (seat !== null && holding(view.public.lobby, seat.id).keptBy === 'bot') {
    return <RoomInterruption kind="botPlays" onReturn={() => command.mutate({ type: 'StepIn' })} />;
  }
  const lead = seat === null ? null : holding(view.public.lobby, seat.id).lead;
  return (
    <RoomShell
      header={
        <>
          <RoomHeader
            scenario={names.text(fixed.face.title)}
            turn={turnView(view.public)}
            clock={phaseClock(view.public)}
            overnight={view.public.overnight}
            seat={seat === null ? null : { face: names.seat(seat.id), role: lead === me ? 'lead' : 'deputy' }}
            connection={connection}
          />
          {view.public.settings?.mode === 'practise' && <OwnClock />}
        </>
      }
      connection={connection}
      place={place}
      badges={{ talks: reading.unread }}
      panels={{
        situation: <SituationPart />,
        council: <CouncilPart />,
        talks: <TalksPart reading={reading} />,
        seat: <SeatPart />,
        record: <RecordPart shown={place.isShown('record')} />,
      }}
    />
  );
}

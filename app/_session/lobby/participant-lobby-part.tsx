'use client';

import { useState } from 'react';
import { ParticipantLobby } from '#app/_features/lobby/components/participant-lobby.tsx';
import { useCommand } from '#app/_lib/live/live-session.tsx';
import { ready } from '#app/_lib/loadable.ts';
import { useSession } from '#app/_session/session.tsx';
import { useConnectionState } from '#app/_session/use-connection-state.ts';
import { useReturnCode } from '#app/_session/use-return-code.ts';
import { lobbyPeople, myDelegation } from '#app/_session/views/lobby-view.ts';
import { briefView } from '#app/_session/views/seat-view.ts';
import { SeatDialog } from './seat-dialog.tsx';

/** The lobby as a participant sees it: the brief to read, who is here, and another seat if one wants it. */
export function ParticipantLobbyPart() {
  const session = useSession();
  const { names, fixed } = session;
  const command = useCommand();
  const connection = useConnectionState();
  const returnCode = useReturnCode();
  const [choosing, setChoosing] = useState(false);
  return (
    <>
      <ParticipantLobby
        scenario={names.text(fixed.face.title)}
        background={names.text(fixed.face.background)}
        people={lobbyPeople(session)}
        delegation={myDelegation(session)}
        brief={ready(briefView(session))}
        returnCode={returnCode}
        connection={connection}
        onChangeSeat={() => setChoosing(true)}
        onTakeLead={() => command.mutate({ type: 'TakeLead' })}
      />
      {choosing && <SeatDialog onClose={() => setChoosing(false)} />}
    </>
  );
}

'use client';

import { ParticipantLobby } from '#app/_features/lobby/components/participant-lobby.tsx';
import { ProjectorLobby } from '#app/_features/lobby/components/projector-lobby.tsx';
import { loading, ready } from '#app/_lib/loadable.ts';
import { ThemeScope } from '#app/_shared/theme-scope.tsx';
import { brief } from '#app/gallery/_samples/brief.ts';
import { people } from '#app/gallery/_samples/people.ts';
import { seat } from '#app/gallery/_samples/seats.ts';

const background = `The Republic of Velmara has held together for forty years. After the election of last month two men claim to have
won it, and in the valleys of Tessin the militias of one of them are going from house to house.`;

export function Lobby({ state }: { readonly state: string }) {
  if (state === 'projector') {
    return (
      <ThemeScope theme="chamber">
        <ProjectorLobby
          scenario="The Oro Crisis"
          code="K7M4PX"
          address="192.168.1.20:3000"
          joinUrl="http://192.168.1.20:3000/join?code=K7M4PX"
          people={people}
        />
      </ThemeScope>
    );
  }
  const unseated = state === 'unseated';
  return (
    <ParticipantLobby
      scenario="The Oro Crisis"
      background={background}
      people={people}
      delegation={
        unseated
          ? null
          : {
              seat: seat('ghana'),
              role: 'An elected member that has given soldiers to many peace operations.',
              leadName: 'Kofi',
              iLead: state === 'lead',
              members: ['Ama', 'Kofi'],
            }
      }
      brief={state === 'loading' ? loading : ready(brief)}
      returnCode="CFHJK-MNPRT"
      connection={state === 'offline' ? 'lost' : 'live'}
      onChangeSeat={state === 'deputy' ? null : () => {}}
      onTakeLead={() => {}}
    />
  );
}

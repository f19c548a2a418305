import type { LobbyPerson, MyDelegation } from '#app/_features/lobby/components/lobby-views.ts';
import type { Session } from '#app/_session/session.tsx';
import type { ParticipantId } from '#engine/kernel/ids.ts';
import { holding, person } from '#engine/session/lobby/slice.ts';

/** Everybody who has arrived and was not removed, in the order of arrival. */
export function lobbyPeople({ view, names, people }: Session): readonly LobbyPerson[] {
  const { lobby } = view.public;
  return (Object.keys(lobby.people) as ParticipantId[])
    .map((participant) => ({ participant, ...person(lobby, participant) }))
    .filter(({ removed }) => !removed)
    .map(({ participant, seat }) => ({
      id: participant,
      name: people[participant] ?? '',
      seat: seat === null ? null : names.seat(seat),
      isMe: participant === view.me,
    }));
}

export function myDelegation({ view, names, fixed, people }: Session): MyDelegation | null {
  const seat = view.seat?.id;
  const face = fixed.face.seats.find(({ id }) => id === seat);
  if (seat === undefined || face === undefined) return null;
  const { lead, members } = holding(view.public.lobby, seat);
  return {
    seat: names.seat(seat),
    role: names.text(face.role),
    leadName: lead === null ? '' : (people[lead] ?? ''),
    iLead: lead === view.me,
    members: members.map((member) => people[member] ?? ''),
  };
}

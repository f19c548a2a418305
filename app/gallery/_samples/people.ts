import type { LobbyPerson } from '#app/_features/lobby/components/lobby-views.ts';
import { seat } from '#app/gallery/_samples/seats.ts';
import { id, type ParticipantId } from '#engine/kernel/ids.ts';

const person = (name: string, at: string | null, isMe = false): LobbyPerson => ({
  id: id<ParticipantId>(name.toLowerCase()),
  name,
  seat: at === null ? null : seat(at),
  isMe,
});

export const people: readonly LobbyPerson[] = [
  person('Ama', 'ghana', true),
  person('Kofi', 'ghana'),
  person('Luca', 'france'),
  person('Mei', 'china'),
  person('Jonas', 'norway'),
  person('Sofia', 'mexico'),
  person('Noor', 'us'),
  person('Igor', 'russia'),
  person('Hana', 'japan'),
  person('Léa', 'sg'),
  person('Tomás', 'velmara'),
  person('Wanjiru', 'kenya'),
  person('Oskar', null),
  person('Ines', null),
];

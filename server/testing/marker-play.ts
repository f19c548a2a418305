import { setTimeout as pause } from 'node:timers/promises';
import type { Database } from '#db/connection.ts';
import { postgresEventStore } from '#db/stores/log/postgres-event-store.ts';
import { randomFrom } from '#engine/kernel/random.ts';
import type { Scenario } from '#engine/scenario/scenario.ts';
import type { CommandType } from '#engine/session/commands.ts';
import { person } from '#engine/session/lobby/slice.ts';
import { replay } from '#engine/session/replay.ts';
import type { SessionState } from '#engine/session/slices.ts';
import { mark } from '#engine/testing/mark-scenario.ts';
import { type Pick, propose, proposedTypes } from '#engine/testing/proposals.ts';
import type { Classroom, Person } from './classroom.ts';
import type { Client } from './client.ts';

/** A client that plays: a person's, or the desk's. */
export interface Hand {
  readonly client: Client;
  readonly person: Person | null;
}

/** Ends or bars everything that follows. */
const spared: readonly CommandType[] = [
  ...(['BeginDebrief', 'EndSession', 'PauseClock', 'RemoveParticipant', 'MuteParticipant'] as const),
];
const wanted = proposedTypes.filter((type) => !spared.includes(type));
const often: readonly CommandType[] = [
  ...(['OpenConversation', 'SendMessage', 'SendMessage', 'SendMessage', 'WriteNote', 'WriteNote'] as const),
  ...([
    'NextPhase',
    'NextPhase',
    'MakeMove',
    'MakeMove',
    'AskCapital',
    'BringAnswer',
    'SubmitDraft',
  ] as const),
  ...(['AdjustIndicator', 'ReleaseInject', 'MarkMoment', 'TableDraft', 'PutToVote', 'CastVote'] as const),
];

/** Plays a session at random over its sockets; all that is written bears a marker of its audience. */
export async function playWithMarkers(
  database: Database,
  room: Classroom,
  scenario: Scenario,
  hands: readonly Hand[],
  { seed, moments }: { readonly seed: string; readonly moments: number },
): Promise<void> {
  const store = postgresEventStore(database);
  const random = randomFrom(seed);
  let written = 0;
  for (let moment = 0; moment < moments; moment++) {
    const state = replay(await store.read(room.session, { after: 0 }));
    let drawn = 0;
    const pick: Pick = (things) =>
      things[Math.floor(random.uniform('pick', moment, drawn++) * things.length)];
    for (let look = 0; look < 12; look++) {
      const hand = pick(hands);
      const type = pick([...wanted, ...often, ...often]);
      if (hand === undefined || type === undefined) continue;
      const write = () => mark(audienceOf(type, state, hand), `${seed}.${++written}`);
      const command = propose(type, { state, scenario, pick: within(pick, state, hand), write });
      if (command === null) continue;
      const marked =
        command.type === 'SendMessage'
          ? { ...command, body: mark(`talk:${command.conversation}`, `${seed}.${++written}`) }
          : command;
      const reply = await hand.client.give(marked);
      if (reply.ok) break;
      if (reply.rejection.code === 'server/too-fast') await pause(1_000);
    }
  }
}

/** Whose words of a type of command are, when they are not a conversation's. */
function audienceOf(type: CommandType, { public: shared }: SessionState, { person: who }: Hand): string {
  if (who === null) return 'facilitators';
  return type === 'WriteNote' ? `seat:${person(shared.lobby, who.participant).seat}` : 'public';
}

/** People mostly talk where they are: of conversations, one of theirs is picked. */
function within(pick: Pick, { public: shared }: SessionState, { person: who }: Hand): Pick {
  if (who === null) return pick;
  const { seat } = person(shared.lobby, who.participant);
  return (things) => {
    const own = things.filter((thing) => {
      const seats = (thing as { seats?: readonly string[] } | null)?.seats;
      return Array.isArray(seats) && seat !== null && seats.includes(seat);
    });
    return pick(own.length > 0 ? own : things);
  };
}

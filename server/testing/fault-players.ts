import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Database } from '#db/connection.ts';
import type { HostId } from '#db/ids.ts';
import { createHost } from '#db/stores/hosts.ts';
import { type ConversationId, id, type SessionId } from '#engine/kernel/ids.ts';
import { seconds } from '#engine/kernel/instant.ts';
import type { SessionCommand } from '#engine/session/commands.ts';
import type { CommandReply } from '#engine/wire/messages.ts';
import { listScenarios, loadScenario } from '#scenarios/load.ts';
import { Client } from './client.ts';
import { browserOf, call } from './running-server.ts';

/** Two sessions of a facilitator and nine people, who talk in threes: twenty sockets. */
const sessions = 2;
const people = 9;
const circle = 3;
/** Between two commands of one client: just below what the server takes from one. */
const breath = 130;
/** Before a command that was not answered is sent again, under the same id; and until that is given up. */
const patience = seconds(3);
const longestPatience = seconds(60);

/** Somebody who plays through the faults. */
export interface Player {
  readonly client: Client;
  readonly session: SessionId;
  readonly facilitates: boolean;
  /** Whose commands these are in the log. */
  readonly owner: string;
  readonly conversation: ConversationId | null;
  /** Another client of the same person, which holds nothing yet. */
  open(): Promise<Client>;
}

/** A command that was answered: its id in the log, what was answered, and the words that it brought. */
export interface Acknowledged {
  readonly session: SessionId;
  readonly command: string;
  readonly reply: CommandReply;
  readonly body: string | null;
}

const scenario = loadScenario(listScenarios()[0] ?? '');

/** Sets the sessions up over HTTP and the socket, and starts them. */
export async function gatherPlayers(
  origin: string,
  database: Database,
  secret: string,
): Promise<readonly Player[]> {
  const gathered = await Promise.all(
    Array.from({ length: sessions }, () => gatherSession(origin, database, secret)),
  );
  return gathered.flat();
}

async function gatherSession(origin: string, database: Database, secret: string): Promise<readonly Player[]> {
  const host = id<HostId>(randomUUID());
  await createHost(
    database,
    { id: host, email: `${host}@school.example`, passwordHash: 'hash', name: 'Ada' },
    Date.now(),
  );
  const teacher = await browserOf(database, secret, host);
  const choice = { scenario: scenario.slug, title: 'Faults', length: 60, intensity: 'plain', bots: [] };
  const made = await call(origin, teacher, 'POST', '/api/sessions', choice);
  const { session, code } = made.json as { session: SessionId; code: string };
  const open = (browser: { readonly cookie: string }, as: 'participant' | 'facilitator') =>
    new Client(origin, session, browser, { as }).opened();

  const desk = await open(teacher, 'facilitator');
  const players: Player[] = [
    {
      client: desk,
      session,
      facilitates: true,
      owner: host,
      conversation: null,
      open: () => open(teacher, 'facilitator'),
    },
  ];
  const seats = scenario.seats.slice(0, people).map((seat) => seat.id);
  for (const [index, seat] of seats.entries()) {
    const browser = await browserOf(database, secret, null);
    const joined = await call(origin, browser, 'POST', '/api/join', { code, name: `Person ${index}`, seat });
    const client = await open(browser, 'participant');
    const nth = Math.floor(index / circle);
    if (index % circle === 0)
      await client.must({ type: 'OpenConversation', seats: seats.slice(index + 1, index + circle) });
    players.push({
      client,
      session,
      facilitates: false,
      owner: joined.json.participant,
      conversation: id<ConversationId>(`c${nth + 1}`),
      open: () => open(browser, 'participant'),
    });
  }
  await desk.must({ type: 'StartSession' });
  await desk.must({ type: 'ExtendPhase', seconds: 3_600 });
  return players;
}

/** Gives one command after another, each under an id of its own, again and again until it is answered. */
export async function keepPlaying(
  player: Player,
  answered: Acknowledged[],
  until: AbortSignal,
): Promise<void> {
  const { session, owner } = player;
  for (let nth = 0; !until.aborted; nth++) {
    const body = `Word ${nth} of ${owner}.`;
    const command = commandOf(player, nth, body);
    const made = randomUUID();
    const reply = await insist(player.client, made, command);
    const brings = 'body' in command || 'note' in command;
    answered.push({ session, command: `${owner.slice(0, 8)}.${made}`, reply, body: brings ? body : null });
    await pause(breath);
  }
}

/** A facilitator marks moments and extends the phase; a person notes, talks, and steps out and in. */
function commandOf({ facilitates, conversation }: Player, nth: number, body: string): SessionCommand {
  if (facilitates || conversation === null)
    return nth % 2 === 0 ? { type: 'MarkMoment', note: body } : { type: 'ExtendPhase', seconds: 15 };
  const turn: readonly SessionCommand[] = [
    { type: 'WriteNote', body },
    { type: 'StepOut' },
    { type: 'StepIn' },
    { type: 'SendMessage', conversation, body },
  ];
  return turn[nth % turn.length] ?? { type: 'StepIn' };
}

async function insist(client: Client, made: string, command: SessionCommand): Promise<CommandReply> {
  const end = Date.now() + longestPatience;
  while (Date.now() < end) {
    const reply = client.socket.connected
      ? await client.ask({ id: made, command }, patience).catch(() => null)
      : await pause(30, null);
    if (reply !== null) return reply;
  }
  throw new Error(`${command.type} was never answered`);
}

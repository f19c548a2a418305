import { z } from 'zod';
import { councilCommands } from '#engine/council/commands.ts';
import { type ClockHostCommand, clockCommands } from '#engine/session/clock/commands.ts';
import { deskCommands } from '#engine/session/desk/commands.ts';
import { type LobbyHostCommand, lobbyCommands } from '#engine/session/lobby/commands.ts';
import { moveCommands } from '#engine/session/moves/commands.ts';
import { noteCommands } from '#engine/session/notes/notes.ts';
import { talkCommands } from '#engine/session/talks/commands.ts';

/** Everything a person, or a bot in a person's stead, may ask for. The schema types the client and checks the wire. */
export const sessionCommand = z.discriminatedUnion('type', [
  ...lobbyCommands,
  ...clockCommands,
  ...councilCommands,
  ...moveCommands,
  ...talkCommands,
  ...noteCommands,
  ...deskCommands,
]);

export type SessionCommand = z.infer<typeof sessionCommand>;
export type CommandType = SessionCommand['type'];
export type CommandOf<Type extends CommandType> = Extract<SessionCommand, { type: Type }>;

/** What the server asks for on its own behalf. No device can send these: the wire has no schema for them. */
export type HostCommand = LobbyHostCommand | ClockHostCommand;

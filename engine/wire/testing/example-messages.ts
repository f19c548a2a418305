import { id, type SessionId } from '#engine/kernel/ids.ts';
import type { SessionCommand } from '#engine/session/commands.ts';
import { framesFor } from '#engine/session/frames.ts';
import { sliceByName } from '#engine/session/view.ts';
import { ada, ben, china, cleo, lobbyWorld } from '#engine/testing/fixture.ts';
import { facilitator, type World } from '#engine/testing/world.ts';
import type {
  ClosingFrame,
  CommandReply,
  MissedMessage,
  Names,
  Opening,
  Parting,
  PrivateFrame,
  SlicesMessage,
} from '#engine/wire/messages.ts';
import { protocolVersion } from '#engine/wire/version.ts';

/** One message of each kind, as a small session brings them about. */
export interface ExampleMessages {
  readonly opening: Opening;
  readonly accepted: CommandReply;
  readonly refused: CommandReply;
  readonly unreadable: CommandReply;
  readonly slices: SlicesMessage;
  readonly frame: PrivateFrame;
  readonly close: ClosingFrame;
  readonly closeOwn: ClosingFrame;
  readonly closeForOthers: ClosingFrame;
  readonly missed: MissedMessage;
  readonly names: Names;
  readonly presence: readonly string[];
  readonly part: Parting;
}

export function exampleMessages(): ExampleMessages {
  const world = lobbyWorld();
  const now = world.now;
  const noted = commit(world, { type: 'WriteNote', body: 'Paris wants a text by the evening.' });
  const opened = commit(world, { type: 'OpenConversation', seats: [china] });
  const steppedOut = commit(world, { type: 'StepOut' });
  const refused = world.give(facilitator, { type: 'PauseClock', overnight: false });
  const [frame] = noted.frames.private;
  if (frame === undefined || refused.accepted) throw new Error('A note is for its seat; nothing plays yet');
  const talk = JSON.stringify(sliceByName(world.state, 'talk:c1' as never));
  return {
    opening: {
      version: protocolVersion,
      session: id<SessionId>('3f6d0f2c-5b0e-4f57-9d1c-2f7c0f6a9b10'),
      as: 'participant',
      after: noted.from,
    },
    accepted: { ok: true, seq: noted.to },
    refused: { ok: false, rejection: refused.rejection },
    unreadable: {
      ok: false,
      rejection: {
        code: 'command/unreadable',
        params: { field: 'command.seconds', problem: 'Too small: expected number to be >=15' },
      },
    },
    slices: { seq: opened.to, whole: false, slices: { ['talk:c1' as never]: talk }, texts: {}, now },
    frame,
    closeOwn: { from: noted.from, to: noted.to, ...frame, now },
    closeForOthers: { from: noted.from, to: opened.to, slice: 'public', ...opened.frames.public, now },
    close: { from: steppedOut.from, to: steppedOut.to, slice: 'public', ...steppedOut.frames.public, now },
    missed: {
      from: noted.from,
      to: steppedOut.to,
      frames: [...noted.frames.private, { slice: 'public', ...steppedOut.frames.public }],
      now,
    },
    names: { [ada]: 'Ada', [ben]: 'Ben', [cleo]: 'Cleo' },
    presence: [ada, cleo],
    part: 'moved',
  };
}

function commit(world: World, command: SessionCommand) {
  const [from, texts] = [world.log.length, world.texts.length];
  const events = world.must(world.by(ada), command);
  return { from, to: world.log.length, frames: framesFor(events, world.texts.slice(texts), false) };
}

import type { IncomingMessage } from 'node:http';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { type CommandId, id, type ParticipantId, type SessionId } from '#engine/kernel/ids.ts';
import type { Instant } from '#engine/kernel/instant.ts';
import type { Actor } from '#engine/session/actor.ts';
import type { CommandOutcome } from '#engine/session/record.ts';
import { type CommandReply, commandMessage, type Names, opening } from '#engine/wire/messages.ts';
import { protocolVersion } from '#engine/wire/version.ts';
import type { Identity } from '#server/auth/identity.ts';
import type { HostRegistry } from '#server/live/hosts/registry.ts';
import type { SessionHost } from '#server/live/hosts/session-host.ts';
import { clockCommandId } from '#server/live/hosts/stretch.ts';
import type { Log } from '#server/log/log.ts';
import { type AdmissionStore, admit } from './admission.ts';
import { isOf, type LiveServer, type LiveSocket, SessionChannel } from './channel.ts';
import { fieldOf } from './unreadable.ts';

export interface ConnectParts {
  readonly io: LiveServer;
  readonly registry: HostRegistry;
  readonly admission: AdmissionStore;
  readonly authenticate: (request: IncomingMessage) => Promise<Identity | null>;
  readonly readNames: (session: SessionId) => Promise<Names>;
  readonly now: () => Instant;
  readonly log: Log;
  readonly pace: Pace;
}

/** How many messages one socket may send in how many seconds. */
export interface Pace {
  readonly points: number;
  readonly duration: number;
}

/** A person cannot press faster than this; a broken or hostile page can. */
export const personalPace: Pace = { points: 40, duration: 5 };

/** The sockets of this server, gathered by the session that they look at. */
export interface Sockets {
  channel(session: SessionId): SessionChannel | undefined;
  /** Lets go of everybody who looks at a session that is no more. */
  forget(session: SessionId): void;
}

/** Lets sockets in, shows them their sessions, and carries their commands to the rules. */
export function connectSockets(parts: ConnectParts): Sockets {
  const { io, registry, log } = parts;
  const channels = new Map<SessionId, SessionChannel>();
  const limiter = new RateLimiterMemory(parts.pace);

  io.use((socket, next) => {
    prepare(parts, socket)
      .then((refusal) => next(refusal === null ? undefined : refusedWith(refusal)))
      .catch((error: unknown) => {
        log.error({ error }, 'a socket could not be let in');
        next(refusedWith('server-away'));
      });
  });

  io.on('connection', (socket) => {
    const asked = opening.parse(socket.handshake.auth);
    const host = registry.held(asked.session);
    if (host === undefined) return void socket.disconnect(true);
    const channel = channelOf(host);
    leaveOtherDevices(channel, socket);
    channel.attach(socket, asked.after);
    arrive(host, socket);
    socket.on('command', (message, reply) => {
      if (typeof reply !== 'function') return;
      void handle(host, socket, message)
        .then(reply)
        .catch((error: unknown) => {
          log.error({ error }, 'a command was not answered');
          reply(refusal('server/fault'));
        });
    });
    socket.on('resync', (after) => {
      void isInTime(socket).then((inTime) => {
        if (inTime) channel.catchUp(socket, Number.isInteger(after) ? after : undefined);
      });
    });
    socket.on('disconnect', () => {
      channel.detach(socket);
      void limiter.delete(socket.id);
    });
  });

  async function handle(host: SessionHost, socket: LiveSocket, message: unknown): Promise<CommandReply> {
    if (!(await isInTime(socket))) return refusal('server/too-fast');
    const parsed = commandMessage.safeParse(message);
    if (!parsed.success) return refusal('command/unreadable', fieldOf(parsed.error));
    const actor = actorOf(socket);
    if (actor === null) return refusal('projector/only-shows');
    return replyOf(await host.submit(parsed.data.command, ownCommandId(actor, parsed.data.id), actor));
  }

  function isInTime(socket: LiveSocket): Promise<boolean> {
    return limiter.consume(socket.id).then(
      () => true,
      () => false,
    );
  }

  function channelOf(host: SessionHost): SessionChannel {
    let channel = channels.get(host.id);
    if (channel === undefined) {
      channel = new SessionChannel({ io, host, now: parts.now, readNames: parts.readNames, log });
      channels.set(host.id, channel);
    }
    return channel;
  }

  return {
    channel: (session) => channels.get(session),
    forget(session) {
      channels.get(session)?.part('deleted');
      channels.delete(session);
    },
  };
}

/** Reads who a socket is and what it opens. Returns why it may not, or null. */
async function prepare(parts: ConnectParts, socket: LiveSocket): Promise<string | null> {
  const asked = opening.safeParse(socket.handshake.auth);
  if (!asked.success) return 'unreadable';
  if (asked.data.version !== protocolVersion) return 'upgrade';
  const identity = await parts.authenticate(socket.request);
  const host = await parts.registry.open(asked.data.session);
  if (host === null) return 'no-such-session';
  const admission = await admit(parts.admission, identity, asked.data, host.state.public.lobby);
  if (!admission.admitted) return admission.because;
  socket.data = {
    viewer: admission.viewer,
    authSession: identity?.authSession ?? null,
    facilitator: admission.facilitator,
  };
  return null;
}

function refusedWith(code: string): Error {
  return Object.assign(new Error(code), { data: { code } });
}

/** A person sits at one device: one that comes with another sign-in sends the older one away, and it is told. */
function leaveOtherDevices(channel: SessionChannel, socket: LiveSocket): void {
  const { viewer, authSession } = socket.data;
  if (viewer.kind !== 'participant') return;
  const same = isOf(viewer.participant);
  channel.part('moved', (other) => same(other) && other.data.authSession !== authSession);
}

function arrive(host: SessionHost, socket: LiveSocket): void {
  const { viewer } = socket.data;
  if (viewer.kind !== 'participant' || viewer.participant in host.state.public.lobby.people) return;
  const participant: ParticipantId = viewer.participant;
  void host.submit({ type: 'Arrive', participant }, clockCommandId(`arrive:${participant}`), { by: 'host' });
}

function actorOf({ data: { viewer, facilitator } }: LiveSocket): Actor | null {
  switch (viewer.kind) {
    case 'participant':
      return { by: 'participant', participant: viewer.participant, seat: null };
    case 'facilitator':
      return facilitator === null ? null : { by: 'facilitator', facilitator };
    case 'projector':
      return null;
  }
}

/** Ids that devices make are kept apart by whose they are: nobody is answered with what became of another's command. */
function ownCommandId(actor: Actor, made: CommandId): CommandId {
  const owner =
    actor.by === 'participant'
      ? actor.participant
      : actor.by === 'facilitator'
        ? actor.facilitator
        : actor.by;
  return id<CommandId>(`${owner.slice(0, 8)}.${made}`);
}

function replyOf(outcome: CommandOutcome): CommandReply {
  return outcome.accepted ? { ok: true, seq: outcome.to } : { ok: false, rejection: outcome.rejection };
}

function refusal(code: `${string}/${string}`, params: Record<string, string> = {}): CommandReply {
  return { ok: false, rejection: { code, params } };
}

import type { Server as HttpServer } from 'node:http';
import { hostname } from 'node:os';
import { Server } from 'socket.io';
import type { Database } from '#db/connection.ts';
import { isTransient } from '#db/errors.ts';
import { beat, lastBeatOfAny } from '#db/stores/beats.ts';
import { isFacilitator } from '#db/stores/desks.ts';
import { postgresEventStore } from '#db/stores/log/postgres-event-store.ts';
import { namesOf, participantByAuthSession } from '#db/stores/participants.ts';
import { scenarioOf, sessionByCode, setStatus } from '#db/stores/sessions.ts';
import type { SessionId } from '#engine/kernel/ids.ts';
import type { Scenario } from '#engine/scenario/scenario.ts';
import type { Names } from '#engine/wire/messages.ts';
import { normaliseJoinCode } from '#server/access/join-code.ts';
import type { Identity } from '#server/auth/identity.ts';
import { type Beat, keepBeat } from '#server/live/beat/beat.ts';
import { driveBots } from '#server/live/bots/bot-driver.ts';
import { createCommitter } from '#server/live/commit/committer.ts';
import { HostRegistry } from '#server/live/hosts/registry.ts';
import type { AdmissionStore } from '#server/live/socket/admission.ts';
import type { LiveServer } from '#server/live/socket/channel.ts';
import { connectSockets, type Sockets } from '#server/live/socket/connect.ts';
import type { Log } from '#server/log/log.ts';
import { isAllowedOrigin } from './origin.ts';

export interface Live {
  readonly registry: HostRegistry;
  readonly sockets: Sockets;
  readonly admission: AdmissionStore;
  /** Lets everybody go with a word, and resolves when all that was decided is committed. */
  close(): Promise<void>;
}

export interface LiveParts {
  readonly database: Database;
  readonly http: HttpServer;
  readonly identify: (cookie: string | undefined) => Promise<Identity | null>;
  readonly publicUrl: string | null;
  readonly log: Log;
}

/** Sets up the running sessions: their hosts, the group commit, the beat, and the sockets on the given server. */
export async function startLive({ database, http, identify, publicUrl, log }: LiveParts): Promise<Live> {
  const now = Date.now;
  const store = postgresEventStore(database);
  const committer = createCommitter(store, { log, isTransient });
  const admission = admissionStore(database, now);
  const awaySince = await lastBeatOfAny(database);
  const io: LiveServer = new Server(http, {
    serveClient: false,
    maxHttpBufferSize: 200_000,
    perMessageDeflate: false,
    allowRequest: (request, decide) => decide(null, isAllowedOrigin(request, publicUrl)),
  });
  let sockets: Sockets | null = null;
  const registry = new HostRegistry(
    {
      store,
      committer,
      log,
      now,
      readRow: async (session) => {
        const row = await scenarioOf(database, session);
        return row === null ? null : { ...row, scenario: row.scenario as Scenario };
      },
      onCommitted: (host, committed) => {
        sockets?.channel(host.id)?.committed(committed);
        const status = committed.after.public.status;
        if (status === committed.before.public.status) return;
        const stored = status === 'playing' ? 'live' : status;
        setStatus(database, host.id, stored, now()).catch((error: unknown) => {
          log.warn({ error, session: host.id }, 'a status could not be noted');
        });
      },
    },
    awaySince,
  );
  sockets = connectSockets({
    io,
    registry,
    admission,
    authenticate: (request) => identify(request.headers.cookie),
    readNames: (session) => readNames(database, session),
    now,
    log,
  });
  const beating: Beat = keepBeat(
    (at) => beat(database, hostname(), at),
    now,
    (since) => {
      log.info({ seconds: Math.round((now() - since) / 1_000) }, 'clocks go on with the time that was left');
      void registry.endOutage(since);
    },
  );
  const bots = driveBots({ hosts: () => registry.hosts, now, log });
  return {
    registry,
    sockets,
    admission,
    async close() {
      bots.stop();
      beating.stop();
      io.emit('part', 'shutdown');
      await registry.close();
      await committer.idle();
      await io.close();
    },
  };
}

function admissionStore(database: Database, now: () => number): AdmissionStore {
  return {
    async participantOf(session, authSession) {
      const found = await participantByAuthSession(database, session, authSession);
      return found === null ? null : { id: found.id, removed: found.removedAt !== null };
    },
    isFacilitator: (session, host) => isFacilitator(database, session, host),
    async hasCode(session, code) {
      const normal = normaliseJoinCode(code);
      const found = normal === null ? null : await sessionByCode(database, normal, now());
      return found?.id === session;
    },
  };
}

async function readNames(database: Database, session: SessionId): Promise<Names> {
  const names: Record<string, string> = {};
  for (const [participant, name] of await namesOf(database, session))
    if (name !== null) names[participant] = name;
  return names;
}

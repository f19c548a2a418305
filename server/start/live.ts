import type { Server as HttpServer } from 'node:http';
import { hostname } from 'node:os';
import { Server } from 'socket.io';
import type { Database } from '#db/connection.ts';
import { isTransient } from '#db/errors.ts';
import { beat, lastBeat, lastBeatOfAny } from '#db/stores/beats.ts';
import { isFacilitator } from '#db/stores/desks.ts';
import { postgresEventStore } from '#db/stores/log/postgres-event-store.ts';
import {
  gatherParticipants,
  namesOf,
  readmitParticipant,
  removeParticipant,
} from '#db/stores/participants.ts';
import { scenarioOf, sessionByCode, setStatus } from '#db/stores/sessions.ts';
import type { SessionId } from '#engine/kernel/ids.ts';
import type { Duration } from '#engine/kernel/instant.ts';
import type { Scenario } from '#engine/scenario/scenario.ts';
import type { Names } from '#engine/wire/messages.ts';
import { normaliseJoinCode } from '#server/access/join-code.ts';
import { isSessionId } from '#server/access/session-id.ts';
import type { Identity } from '#server/auth/identity.ts';
import { keepAttendance, type Patience, personalPatience } from '#server/live/attendance/attendance.ts';
import { type Beat, keepBeat } from '#server/live/beat/beat.ts';
import { driveBots } from '#server/live/bots/bot-driver.ts';
import { createCommitter } from '#server/live/commit/committer.ts';
import { type Absence, HostRegistry } from '#server/live/hosts/registry.ts';
import type { Committed } from '#server/live/hosts/session-host.ts';
import type { AdmissionStore } from '#server/live/socket/admission.ts';
import type { LiveServer } from '#server/live/socket/channel.ts';
import { connectSockets, type Pace, personalPace, type Sockets } from '#server/live/socket/connect.ts';
import { writeInOnePiece } from '#server/live/socket/one-piece.ts';
import { settledWithin } from '#server/live/within.ts';
import type { Log } from '#server/log/log.ts';
import { keepShortLivedYoung } from './heap.ts';
import { isAllowedOrigin } from './origin.ts';

/** How long a server that is told to stop waits for a database that is away. */
const longestClosing: Duration = 15_000;

export interface Live {
  readonly registry: HostRegistry;
  readonly sockets: Sockets;
  readonly admission: AdmissionStore;
  /** Lets a session go whose rows are no more what is in memory: it was deleted, or what people wrote in it erased. */
  letGo(session: SessionId): Promise<void>;
  /**
   * Lets everybody go with a word, and resolves when all that was decided is committed. A database that stays away is not
   * waited for long: what is not committed was not acknowledged either.
   */
  close(): Promise<void>;
}

export interface LiveParts {
  readonly database: Database;
  readonly http: HttpServer;
  readonly identify: (cookie: string | undefined) => Promise<Identity | null>;
  readonly publicUrl: string | null;
  readonly log: Log;
  /** How fast one socket may send; as fast as a person can when left out. */
  readonly pace?: Pace | undefined;
  /** How long a session may be without people; as long as a class may leave one when left out. */
  readonly patience?: Patience | undefined;
}

/** Sets up the running sessions: their hosts, the group commit, the beat, and the sockets on the given server. */
export async function startLive({
  database,
  http,
  identify,
  publicUrl,
  log,
  pace = personalPace,
  patience = personalPatience,
}: LiveParts): Promise<Live> {
  keepShortLivedYoung();
  const now = Date.now;
  const store = postgresEventStore(database);
  const committer = createCommitter(store, { log, isTransient });
  const admission = admissionStore(database, now);
  const absence = await findAbsence(database, now);
  const io: LiveServer = new Server(http, {
    serveClient: false,
    maxHttpBufferSize: 200_000,
    perMessageDeflate: false,
    allowRequest: (request, decide) => decide(null, isAllowedOrigin(request, publicUrl)),
  });
  writeInOnePiece(io);
  let sockets: Sockets | null = null;
  let beating: Beat | null = null;
  const isAway = () => committer.isAway || (beating?.isSilent() ?? false);
  const registry = new HostRegistry(
    {
      store,
      committer,
      log,
      now,
      isAway,
      readRow: async (session) => {
        if (!isSessionId(session)) return null;
        const row = await scenarioOf(database, session);
        return row === null ? null : { ...row, scenario: row.scenario as Scenario };
      },
      onCommitted: (host, committed) => {
        sockets?.channel(host.id)?.committed(committed);
        noteInRows(database, host.id, committed, now()).catch((error: unknown) => {
          log.warn({ error, session: host.id }, 'what a session became could not be noted in its rows');
        });
      },
    },
    absence,
  );
  sockets = connectSockets({
    io,
    registry,
    admission,
    authenticate: (request) => identify(request.headers.cookie),
    readNames: (session) => readNames(database, session),
    now,
    log,
    pace,
  });
  beating = keepBeat(
    (at) => beat(database, hostname(), at),
    now,
    (since) => {
      log.info({ seconds: Math.round((now() - since) / 1_000) }, 'clocks go on with the time that was left');
      void registry.endOutage(since);
    },
  );
  const attendance = keepAttendance({
    registry,
    isWatched: (session) => sockets.channel(session)?.isEmpty === false,
    onUnloaded: (session) => sockets.forget(session),
    isAway,
    now,
    log,
    patience,
  });
  const bots = driveBots({ hosts: () => registry.hosts, now, log });
  return {
    registry,
    sockets,
    admission,
    async letGo(session) {
      await registry.release(session);
      sockets.forget(session);
    },
    async close() {
      bots.stop();
      attendance.stop();
      beating?.stop();
      io.emit('part', 'shutdown');
      const saved = registry.close().then(() => committer.idle());
      if (!(await settledWithin(saved, longestClosing)))
        log.warn('the database is away: what nobody was told of is not saved');
      await io.close();
    },
  };
}

/** Reads when the server before this one was there, and notes that this one has started. */
async function findAbsence(database: Database, now: () => number): Promise<Absence | null> {
  const starting = `${hostname()} starting`;
  const [since, previousStart] = [await lastBeatOfAny(database), await lastBeat(database, starting)];
  await beat(database, starting, now());
  return since === null ? null : { since, previousStart };
}

/** What the rows beside the log say for lists and at the door; the log is what counts. */
async function noteInRows(
  database: Database,
  session: SessionId,
  { events, before, after }: Committed,
  now: number,
): Promise<void> {
  for (const { event } of events) {
    if (event.type === 'ParticipantRemoved') await removeParticipant(database, event.participant, now);
    if (event.type === 'ParticipantReadmitted') await readmitParticipant(database, event.participant);
  }
  const { status } = after.public;
  if (status === before.public.status) return;
  await setStatus(database, session, status === 'playing' ? 'live' : status, now);
}

function admissionStore(database: Database, now: () => number): AdmissionStore {
  const findParticipant = gatherParticipants(database);
  return {
    participantOf: findParticipant,
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

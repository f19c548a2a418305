import type { SessionId } from '#engine/kernel/ids.ts';
import { type Duration, minutes, seconds } from '#engine/kernel/instant.ts';
import type { Findings } from '#engine/session/what-if/weighing.ts';
import type { Log } from '#server/log/log.ts';
import type { StartThread, Thread } from './start-thread.ts';

/** How far a what-if is. */
export type WhatIf =
  /** Others are before it. */
  | { readonly is: 'waiting' }
  /** `findings` is null until the session's own dice have been lived through. */
  | { readonly is: 'working'; readonly findings: Findings | null }
  | { readonly is: 'done'; readonly findings: Findings }
  | { readonly is: 'failed' };

/** A session's course that is asked about: its log up to an event, by a name that is another one for another course. */
export interface Course {
  readonly session: SessionId;
  readonly edition: string;
  readonly upTo: number;
}

/** What would have been: worked out beside the live sessions, once for each course of a session, and kept. */
export interface WhatIfs {
  /** How far it is. The first who asks sets it going. */
  ask(course: Course): WhatIf;
  /** A session that was deleted or erased: what is known of it goes, and work on it ends. */
  forget(session: SessionId): void;
  close(): Promise<void>;
}

export interface WhatIfParts {
  /** The database's address. */
  readonly database: string;
  readonly startThread: StartThread;
  readonly log: Log;
}

interface Kept {
  readonly course: Course;
  state: WhatIf;
}

/** Findings are some kilobytes: more classes than look back on one day. */
const mostKept = 200;
/** A whole what-if takes seconds; one that takes this long never ends. */
const longest: Duration = minutes(10);
/** A failure is told to everybody who was waiting, who ask every other second, before it is tried again. */
const failureStands: Duration = seconds(15);

/** One thread at a time, whoever asks: the others wait their turn. */
export function createWhatIfs({ database, startThread, log }: WhatIfParts): WhatIfs {
  const kept = new Map<SessionId, Kept>();
  let waiting: Kept[] = [];
  let atWork: { readonly kept: Kept; readonly thread: Thread; readonly limit: NodeJS.Timeout } | null = null;
  let isClosed = false;

  function workOn(): void {
    if (atWork !== null || isClosed) return;
    const next = waiting.shift();
    if (next === undefined) return;
    const { session, upTo } = next.course;
    next.state = { is: 'working', findings: null };
    const thread = startThread(
      { database, session, upTo },
      {
        onTold: ({ findings }) => {
          next.state = { is: 'working', findings };
        },
        onEnded: (error) => end(next, error),
      },
    );
    const limit = setTimeout(() => {
      const tooLong = new Error('A what-if took too long');
      void thread.stop().finally(() => end(next, tooLong));
    }, longest).unref();
    atWork = { kept: next, thread, limit };
  }

  function end(ended: Kept, error: unknown): void {
    if (atWork?.kept !== ended) return;
    clearTimeout(atWork.limit);
    atWork = null;
    if (error === null && ended.state.is === 'working' && ended.state.findings !== null) {
      ended.state = { is: 'done', findings: ended.state.findings };
    } else {
      log.error({ error, session: ended.course.session }, 'a session could not be lived through again');
      ended.state = { is: 'failed' };
      setTimeout(() => drop(ended), failureStands).unref();
    }
    workOn();
  }

  /** Ends work on it, if it is the one that is kept. */
  function drop(dropped: Kept): void {
    const { session } = dropped.course;
    if (kept.get(session) === dropped) kept.delete(session);
    waiting = waiting.filter((one) => one !== dropped);
    if (atWork?.kept !== dropped) return;
    clearTimeout(atWork.limit);
    void atWork.thread.stop().finally(() => {
      atWork = null;
      workOn();
    });
  }

  return {
    ask(course) {
      const known = kept.get(course.session);
      if (known !== undefined && known.course.edition === course.edition) return known.state;
      if (isClosed) return { is: 'failed' };
      if (known !== undefined) drop(known);
      const asked: Kept = { course, state: { is: 'waiting' } };
      kept.set(course.session, asked);
      waiting.push(asked);
      dropOldest();
      workOn();
      return asked.state;
    },
    forget(session) {
      const known = kept.get(session);
      if (known !== undefined) drop(known);
    },
    async close() {
      isClosed = true;
      waiting = [];
      const thread = atWork?.thread;
      if (atWork !== null) clearTimeout(atWork.limit);
      atWork = null;
      await thread?.stop();
    },
  };

  /** The oldest that is not being worked on, nor waited for. */
  function dropOldest(): void {
    if (kept.size <= mostKept) return;
    const oldest = [...kept.values()].find(({ state }) => state.is === 'done' || state.is === 'failed');
    if (oldest !== undefined) drop(oldest);
  }
}

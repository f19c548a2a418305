import type { EventStore } from '#db/stores/event-store.ts';
import { framesFor, toEntry } from '#engine/session/frames.ts';
import type { SessionHost } from '#server/live/hosts/session-host.ts';

/** The public part of a session's log as far as it was read: each event encoded once, however many ask for it. */
interface ReadLog {
  to: number;
  readonly events: { readonly seq: number; readonly json: string }[];
  reading: Promise<void> | null;
  texts: { readonly at: number; readonly json: string };
}

/** Kept for as long as the session is in memory. What is erased lets go of the host, and so of this. */
const logs = new WeakMap<SessionHost, ReadLog>();

/**
 * What happened in public after the number `after`: `{ to, events, texts }` as JSON, `to` being the last number that was
 * looked at. It is the same for everybody who may read it, and a whole class asks in the moment in which the debrief begins: the
 * log is read once for all, and from then on only what was added to it.
 */
export async function publicRecord(
  store: Pick<EventStore, 'read'>,
  host: SessionHost,
  after: number,
): Promise<string> {
  const log = logs.get(host) ?? { to: 0, events: [], reading: null, texts: { at: -1, json: '{}' } };
  logs.set(host, log);
  while (log.to < host.seq) {
    log.reading ??= readOn(store, host, log).finally(() => {
      log.reading = null;
    });
    await log.reading;
  }
  const from = firstAfter(log.events, after);
  const events = log.events.slice(from).map(({ json }) => json);
  return `{"to":${Math.max(log.to, after)},"events":[${events.join(',')}],"texts":${textsOf(host, log)}}`;
}

async function readOn(store: Pick<EventStore, 'read'>, host: SessionHost, log: ReadLog): Promise<void> {
  const added = await store.read(host.id, { after: log.to });
  const shared = added.filter(({ audience }) => audience === 'public').map(toEntry);
  log.events.push(...shared.map((entry) => ({ seq: entry.seq, json: JSON.stringify(entry) })));
  log.to = added.at(-1)?.seq ?? host.seq;
}

function textsOf(host: SessionHost, log: ReadLog): string {
  if (log.texts.at !== host.seq) {
    const { texts } = framesFor([], [...host.texts.values()], false).public;
    log.texts = { at: host.seq, json: JSON.stringify(texts) };
  }
  return log.texts.json;
}

/** Where the events after a number begin. They are in order. */
function firstAfter(events: ReadLog['events'], after: number): number {
  let [low, high] = [0, events.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((events[middle]?.seq ?? 0) <= after) low = middle + 1;
    else high = middle;
  }
  return low;
}

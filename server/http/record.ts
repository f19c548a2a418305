import { postgresEventStore } from '#db/stores/log/postgres-event-store.ts';
import { framesFor } from '#engine/session/frames.ts';
import type { SentEvent, SentTexts } from '#engine/wire/messages.ts';
import type { SessionHost } from '#server/live/hosts/session-host.ts';
import type { HttpParts } from './types.ts';

/** A stretch of what happened in public, up to the number `to`. */
export interface PublicRecord {
  readonly to: number;
  readonly events: readonly SentEvent[];
  readonly texts: SentTexts;
}

export async function publicRecord(
  { database }: Pick<HttpParts, 'database'>,
  host: SessionHost,
  after: number,
): Promise<PublicRecord> {
  const log = await postgresEventStore(database).read(host.id, { after });
  const { events, texts } = framesFor(log, [...host.texts.values()], false).public;
  return { to: log.at(-1)?.seq ?? after, events, texts };
}

import { postgresEventStore } from '#db/stores/log/postgres-event-store.ts';
import type { Viewer } from '#engine/session/audience.ts';
import type { SessionEvent } from '#engine/session/events.ts';
import { type RecordEntry, slicesTouched, toEntry } from '#engine/session/frames.ts';
import type { Recorded } from '#engine/session/record.ts';
import { type SliceName, slicesOf } from '#engine/session/view.ts';
import type { SessionHost } from '#server/live/hosts/session-host.ts';
import { textsOf } from '#server/live/socket/sent-slices.ts';
import type { HttpParts } from './types.ts';

/** A session as a file: its settings, and every event and text that the viewer may read, in order. Nobody is named in it. */
export interface SessionExport {
  readonly format: 'threshold-session/1';
  readonly scenario: string;
  readonly seed: string;
  readonly slices: readonly SliceName[];
  readonly events: readonly (RecordEntry & { readonly slice: SliceName })[];
  readonly texts: Readonly<Record<string, string | null>>;
}

export async function exportSession(
  { database }: HttpParts,
  host: SessionHost,
  viewer: Viewer,
): Promise<SessionExport> {
  const log = await postgresEventStore(database).read(host.id, { after: 0 });
  const slices = slicesOf(host.state, viewer);
  return {
    format: 'threshold-session/1',
    scenario: host.scenario.slug,
    seed: host.seed,
    slices,
    events: eventsOf(log, slices),
    texts: textsOf(host, slices),
  };
}

function eventsOf(
  log: readonly Recorded<SessionEvent>[],
  slices: readonly SliceName[],
): SessionExport['events'] {
  return log.flatMap((recorded) =>
    slicesTouched(recorded, true)
      .filter((slice) => slices.includes(slice))
      .map((slice) => ({ ...toEntry(recorded), slice })),
  );
}

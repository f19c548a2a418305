import type { SessionEvent, SessionEventType } from '#engine/session/events.ts';
import { slicesTouched, toSent } from '#engine/session/frames.ts';
import type { AuthoredText, Recorded } from '#engine/session/record.ts';
import type { SliceName } from '#engine/session/view.ts';
import type { PrivateFrame, SentEvent } from '#engine/wire/messages.ts';
import type { Committed } from '#server/live/hosts/session-host.ts';

/** As many events as a phone misses in a lift. Beyond that, whole slices are cheaper. */
const kept = 400;

/** Facts after which some viewer holds other slices than before: what was missed across one is not a list of events. */
const reseating: ReadonlySet<SessionEventType> = new Set(['SeatTaken', 'SeatLeft', 'ParticipantRemoved']);

/**
 * The newest events of a session, so that a short loss costs what was missed and no more. Where a commit took state back or
 * changed who holds what, they begin anew: across it only whole slices tell the truth.
 */
export class RecentEvents {
  #events: Recorded<SessionEvent>[] = [];
  #texts: AuthoredText[] = [];
  #from: number;

  constructor(seq: number) {
    this.#from = seq;
  }

  add({ events, texts, to, undone, before, after }: Committed): void {
    const turned = undone || before.public.status !== after.public.status;
    if (turned || events.some(({ event }) => reseating.has(event.type))) {
      this.#events = [];
      this.#texts = [];
      this.#from = to;
      return;
    }
    this.#events.push(...events);
    this.#texts.push(...texts);
    const dropped = this.#events.splice(0, Math.max(0, this.#events.length - kept)).at(-1);
    if (dropped !== undefined) this.#from = dropped.seq;
    this.#texts.splice(0, Math.max(0, this.#texts.length - kept));
  }

  /** What a viewer of these slices missed after `seq`, slice by slice; null when that is not known any more. */
  since(seq: number, names: readonly SliceName[], opened: boolean): readonly PrivateFrame[] | null {
    if (seq < this.#from) return null;
    const bySlice = new Map<SliceName, SentEvent[]>();
    for (const recorded of this.#events) {
      if (recorded.seq <= seq) continue;
      for (const slice of slicesTouched(recorded, opened)) {
        if (!names.includes(slice)) continue;
        const sent = bySlice.get(slice);
        if (sent === undefined) bySlice.set(slice, [toSent(recorded)]);
        else sent.push(toSent(recorded));
      }
    }
    return [...bySlice].map(([slice, events]) => ({ slice, events, texts: this.#textsFor(slice) }));
  }

  #textsFor(slice: SliceName): Readonly<Record<string, string>> {
    return Object.fromEntries(
      this.#texts.filter(({ audience }) => audience === slice).map(({ id, body }) => [id, body]),
    );
  }
}

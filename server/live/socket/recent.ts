import type { SessionEventType } from '#engine/session/events.ts';
import { framesFor } from '#engine/session/frames.ts';
import type { SliceName } from '#engine/session/view.ts';
import type { PrivateFrame } from '#engine/wire/messages.ts';
import type { Committed } from '#server/live/hosts/session-host.ts';

/** At least as many events as a phone misses in a lift. Beyond twice that, whole slices are cheaper. */
const kept = 400;

/** Facts after which some viewer holds other slices than before: what was missed across one is not a list of events. */
const reseating: ReadonlySet<SessionEventType> = new Set(['SeatTaken', 'SeatLeft', 'ParticipantRemoved']);

type Commit = Pick<Committed, 'to' | 'events' | 'texts'>;

/**
 * The newest commits of a session, so that a short loss costs what was missed and no more. Where one took state back or
 * changed who holds what, they begin anew: across it only whole slices tell the truth.
 */
export class RecentEvents {
  #commits: Commit[] = [];
  #events = 0;
  #from: number;

  constructor(seq: number) {
    this.#from = seq;
  }

  add({ events, texts, to, undone, before, after }: Committed): void {
    const turned = undone || before.public.status !== after.public.status;
    if (turned || events.some(({ event }) => reseating.has(event.type))) {
      this.#commits = [];
      this.#events = 0;
      this.#from = to;
      return;
    }
    this.#commits.push({ events, texts, to });
    this.#events += events.length;
    if (this.#events > 2 * kept) this.#dropOldest();
  }

  /** Many at a time, so that a commit costs the same however many are kept. */
  #dropOldest(): void {
    let dropped = 0;
    let left = this.#events;
    for (const { events, to } of this.#commits) {
      if (left - events.length < kept) break;
      left -= events.length;
      dropped += 1;
      this.#from = to;
    }
    this.#commits.splice(0, dropped);
    this.#events = left;
  }

  /** What a viewer of these slices missed after `seq`, slice by slice; null when that is not known any more. */
  since(seq: number, names: readonly SliceName[], opened: boolean): readonly PrivateFrame[] | null {
    if (seq < this.#from) return null;
    const missed = this.#commits.filter(({ to }) => to > seq);
    const events = missed.flatMap((commit) => commit.events).filter((recorded) => recorded.seq > seq);
    const texts = missed.flatMap((commit) => commit.texts);
    const frames = framesFor(events, texts, opened);
    return [{ slice: 'public' as const, ...frames.public }, ...frames.private].filter(
      (frame) => names.includes(frame.slice) && frame.events.length > 0,
    );
  }
}

import type { SessionEventType } from '#engine/session/events.ts';
import { framesFor } from '#engine/session/frames.ts';
import type { SliceName } from '#engine/session/view.ts';
import type { PrivateFrame } from '#engine/wire/messages.ts';
import type { Committed } from '#server/live/hosts/session-host.ts';

/** As many events as a phone misses in a lift. Beyond that, whole slices are cheaper. */
const kept = 400;

/** Facts after which some viewer holds other slices than before: what was missed across one is not a list of events. */
const reseating: ReadonlySet<SessionEventType> = new Set(['SeatTaken', 'SeatLeft', 'ParticipantRemoved']);

type Commit = Pick<Committed, 'to' | 'events' | 'texts'>;

/**
 * The newest commits of a session, so that a short loss costs what was missed and no more. Where one took state back or
 * changed who holds what, they begin anew: across it only whole slices tell the truth.
 */
export class RecentEvents {
  #commits: readonly Commit[] = [];
  #from: number;

  constructor(seq: number) {
    this.#from = seq;
  }

  add({ events, texts, to, undone, before, after }: Committed): void {
    const turned = undone || before.public.status !== after.public.status;
    if (turned || events.some(({ event }) => reseating.has(event.type))) {
      this.#commits = [];
      this.#from = to;
      return;
    }
    this.#commits = [...this.#commits, { events, texts, to }];
    let held = this.#commits.reduce((sum, commit) => sum + commit.events.length, 0);
    while (held > kept) {
      const [oldest, ...newer] = this.#commits;
      if (oldest === undefined) break;
      this.#commits = newer;
      this.#from = oldest.to;
      held -= oldest.events.length;
    }
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

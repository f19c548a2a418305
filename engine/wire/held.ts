import { evolveSlice } from '#engine/session/evolve-slice.ts';
import type { SliceName } from '#engine/session/view.ts';
import type {
  ClosingFrame,
  MissedMessage,
  PrivateFrame,
  SentEvent,
  SentTexts,
  SlicesMessage,
} from '#engine/wire/messages.ts';

/**
 * What one client holds of a session: its slices as of one sequence number, the texts that go with them, and private frames
 * whose closing frame has not come yet. Immutable.
 */
export interface Held {
  readonly seq: number;
  readonly slices: Readonly<Partial<Record<SliceName, unknown>>>;
  readonly texts: SentTexts;
  readonly waiting: readonly PrivateFrame[];
}

/** What came of a message: what is held now, and whether something was missed, so that the rest must be asked for. */
export interface Received {
  readonly held: Held;
  readonly missed: boolean;
}

export function receiveSlices(held: Held | null, message: SlicesMessage): Held {
  const parsed = Object.fromEntries(
    Object.entries(message.slices).map(([name, json = 'null']) => [name, JSON.parse(json) as unknown]),
  );
  if (message.whole || held === null) {
    return { seq: message.seq, slices: parsed, texts: message.texts, waiting: [] };
  }
  return {
    ...held,
    slices: { ...held.slices, ...parsed },
    texts: { ...held.texts, ...message.texts },
    waiting: held.waiting.filter(({ slice }) => !(slice in parsed)),
  };
}

/** A private frame waits for the frame that closes its numbers. */
export function receiveFrame(held: Held, frame: PrivateFrame): Held {
  return { ...held, waiting: [...held.waiting, frame] };
}

/**
 * Takes in a closed range. A range that was taken in already changes nothing; one that begins beyond what is held says that
 * something was missed.
 */
export function receiveClose(held: Held, { slice, from, to, events, texts }: ClosingFrame): Received {
  if (to <= held.seq) {
    // The same object, so that no page draws for what it knows.
    return { held: held.waiting.length === 0 ? held : { ...held, waiting: [] }, missed: false };
  }
  if (from > held.seq) return { held, missed: true };
  const frames = [...held.waiting, { slice, events, texts }];
  return { held: { ...withFrames(held, frames), seq: to, waiting: [] }, missed: false };
}

export function receiveMissed(held: Held, { from, to, frames }: MissedMessage): Received {
  if (to <= held.seq) return { held, missed: false };
  if (from !== held.seq) return { held, missed: true };
  return { held: { ...withFrames(held, frames), seq: to, waiting: [] }, missed: false };
}

function withFrames(held: Held, frames: readonly PrivateFrame[]): Held {
  const slices: Partial<Record<SliceName, unknown>> = { ...held.slices };
  let { texts } = held;
  for (const frame of frames) {
    slices[frame.slice] = newer(frame.events, held.seq).reduce(
      (slice: unknown, { event }) => evolveSlice(frame.slice, slice, event),
      slices[frame.slice],
    );
    if (Object.keys(frame.texts).length > 0) texts = { ...texts, ...frame.texts };
  }
  return { ...held, slices, texts };
}

function newer(events: readonly SentEvent[], seq: number): readonly SentEvent[] {
  return events.filter((sent) => sent.seq > seq);
}

import type { Instant } from '#engine/kernel/instant.ts';
import type { Actor } from '#engine/session/actor.ts';
import type { SessionEvent } from '#engine/session/events.ts';
import type { AuthoredText, Recorded } from '#engine/session/record.ts';
import type { SliceName } from '#engine/session/view.ts';
import type { PrivateFrame, SentEvent, SentTexts } from '#engine/wire/messages.ts';

/** A commit as it is sent: one frame for each private slice it touches, and the public part that closes it. */
export interface Frames {
  readonly private: readonly PrivateFrame[];
  readonly public: { readonly events: readonly SentEvent[]; readonly texts: SentTexts };
}

/**
 * Splits a commit by slice. Nothing of the vault leaves it until the debrief has opened what opens there.
 * @param opened whether the debrief had begun when the commit was made: its own beginning sends whole slices instead.
 */
export function framesFor(
  events: readonly Recorded<SessionEvent>[],
  texts: readonly AuthoredText[],
  opened: boolean,
): Frames {
  const bySlice = new Map<SliceName, SentEvent[]>();
  for (const recorded of events) {
    for (const slice of slicesTouched(recorded, opened)) {
      const sent = bySlice.get(slice);
      if (sent === undefined) bySlice.set(slice, [toSent(recorded)]);
      else sent.push(toSent(recorded));
    }
  }
  const frames = [...bySlice].map(([slice, sent]) => ({
    slice,
    events: sent,
    texts: textsFor(slice, texts),
  }));
  const shared = frames.find(({ slice }) => slice === 'public');
  return {
    private: frames.filter(({ slice }) => slice !== 'public'),
    public: { events: shared?.events ?? [], texts: textsFor('public', texts) },
  };
}

/** The slices that an event changes for somebody who may hold them. */
export function slicesTouched(
  { audience, opens }: Recorded<SessionEvent>,
  opened: boolean,
): readonly SliceName[] {
  const own: readonly SliceName[] = audience === 'vault' ? [] : [audience];
  return opened && opens === 'debrief' ? [...own, 'debrief'] : own;
}

function toSent({ seq, event }: Recorded<SessionEvent>): SentEvent {
  return { seq, event };
}

/** An event as the record and the export show it: who brought it about, and when. */
export interface RecordEntry extends SentEvent {
  readonly at: Instant;
  readonly actor: Actor;
}

export function toEntry({ seq, at, actor, event }: Recorded<SessionEvent>): RecordEntry {
  return { seq, at, actor, event };
}

/** The debrief opens what the facilitators wrote for the record. */
function textsFor(slice: SliceName, texts: readonly AuthoredText[]): SentTexts {
  const audience = slice === 'debrief' ? 'facilitators' : slice;
  return Object.fromEntries(
    texts.filter((text) => text.audience === audience).map(({ id, body }) => [id, body]),
  );
}

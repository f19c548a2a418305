import type { SessionState } from '#engine/session/slices.ts';
import { type SliceName, sliceByName } from '#engine/session/view.ts';
import type { SentTexts, SlicesMessage } from '#engine/wire/messages.ts';
import type { SessionHost } from '#server/live/hosts/session-host.ts';

interface Encoded {
  readonly slice: unknown;
  readonly json: string;
}

/**
 * Encodes slices, each once for as long as it stays as it is: when a class comes back from a lost network all at once,
 * everybody is sent the same strings. Slices are immutable, so the same object is the same JSON.
 */
export class SliceEncoder {
  readonly #known = new Map<SliceName, Encoded>();

  encode(state: SessionState, name: SliceName): string {
    const slice = sliceByName(state, name);
    const known = this.#known.get(name);
    if (known !== undefined && known.slice === slice) return known.json;
    const json = JSON.stringify(slice);
    this.#known.set(name, { slice, json });
    return json;
  }
}

/** The named slices of a session as it stands, with the texts that they name. */
export function slicesMessage(
  host: SessionHost,
  encoder: SliceEncoder,
  names: readonly SliceName[],
  whole: boolean,
  now: number,
): SlicesMessage {
  const slices = Object.fromEntries(names.map((name) => [name, encoder.encode(host.state, name)]));
  return { seq: host.seq, whole, slices, texts: textsOf(host, names), now };
}

/**
 * Texts that go with slices: those written for their audiences. The debrief opens what facilitators wrote for the record. A
 * hidden message's words are sent to the facilitators alone.
 */
export function textsOf(host: SessionHost, names: readonly SliceName[]): SentTexts {
  const audiences = new Set<string>(names);
  if (audiences.has('debrief')) audiences.add('facilitators');
  const own = [...host.texts.values()].filter(({ audience }) => audiences.has(audience));
  return withoutHidden(host.state, names, Object.fromEntries(own.map(({ id, body }) => [id, body])));
}

/** The same texts without the words of hidden messages, for whoever holds these slices. */
export function withoutHidden(state: SessionState, names: readonly SliceName[], texts: SentTexts): SentTexts {
  if (names.includes('facilitators')) return texts;
  const hidden = hiddenMessages(state);
  if (hidden.size === 0) return texts;
  return Object.fromEntries(Object.entries(texts).map(([id, body]) => [id, hidden.has(id) ? null : body]));
}

function hiddenMessages({ talks }: SessionState): ReadonlySet<string> {
  const messages = Object.values(talks).flatMap(({ messages }) => messages);
  return new Set(messages.filter(({ hidden }) => hidden).map(({ id }) => id));
}

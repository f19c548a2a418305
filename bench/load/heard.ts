/** What a client heard: moves up to a number, the whole current state, what became of its own command, or something else. */
export type Heard =
  | { readonly is: 'moves'; readonly from: number; readonly to: number }
  | { readonly is: 'state'; readonly seq: number }
  | { readonly is: 'answer'; readonly number: number; readonly seq: number }
  | { readonly is: 'refusal'; readonly number: number }
  | { readonly is: 'other' };

/** How one server words what it sends. */
export type Dialect = (head: string) => Heard;

const other: Heard = { is: 'other' };

const close = '42["close",{"from":';
const missed = '42["missed",{"from":';
const slices = '42["slices",{"seq":';

/** Threshold's messages (engine/wire/messages.ts), by how they begin. */
export const ours: Dialect = (head) => {
  if (head.startsWith('43')) return answerIn(head);
  if (head.startsWith(close)) return { is: 'moves', from: numberAt(head, close.length), to: endIn(head) };
  if (head.startsWith(missed)) return { is: 'state', seq: endIn(head) };
  if (head.startsWith(slices)) return { is: 'state', seq: numberAt(head, slices.length) };
  return other;
};

const move = '42["move",{"seq":';
const state = '42["state",{"seq":';

/** The messages of bench/peers/plain-socketio.ts. */
export const plain: Dialect = (head) => {
  if (head.startsWith('43')) return answerIn(head);
  if (head.startsWith(move)) {
    const seq = numberAt(head, move.length);
    return { is: 'moves', from: seq - 1, to: seq };
  }
  if (head.startsWith(state)) return { is: 'state', seq: numberAt(head, state.length) };
  return other;
};

const accepted = '[{"ok":true,"seq":';

function answerIn(head: string): Heard {
  const bracket = head.indexOf('[');
  const number = numberAt(head, 2);
  if (!head.startsWith(accepted, bracket)) return { is: 'refusal', number };
  return { is: 'answer', number, seq: numberAt(head, bracket + accepted.length) };
}

function endIn(head: string): number {
  const to = head.indexOf('"to":');
  if (to < 0) throw new Error(`No end of a range in ${head}`);
  return numberAt(head, to + 5);
}

/** Reads digits from a place on. */
function numberAt(text: string, start: number): number {
  let value = 0;
  for (let at = start; ; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) return value;
    value = value * 10 + digit;
  }
}

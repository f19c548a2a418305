import type { ConversationId } from '#engine/kernel/ids.ts';
import type { SessionCommand } from '#engine/session/commands.ts';

/** For whom a move is: everybody in the session, its own seat, or the three seats of a conversation and the facilitators. */
export type Reach = 'everybody' | 'seat' | 'conversation';

export interface Move {
  readonly reach: Reach;
  readonly command: SessionCommand;
}

/** What somebody does next. Whoever has stepped out can do nothing else, so the two go together. */
type Step = 'out and in' | Exclude<Reach, 'everybody'>;

/** Twenty moves: sixty per cent for everybody, a quarter for one seat, the rest in a conversation, spread evenly. */
const cycle: readonly Step[] = [
  'out and in',
  'seat',
  'out and in',
  'conversation',
  'out and in',
  'seat',
  'out and in',
  'seat',
  'out and in',
  'conversation',
  'out and in',
  'seat',
  'conversation',
  'seat',
];

/** A sentence as people write them to each other in a hurry. */
const sentence = 'We could support this if it named the crossing, not before.';

/** The moves of one person, beginning somewhere in the cycle. */
export function* movesOf(conversation: ConversationId, beginAt: number): Generator<Move, never> {
  for (let nth = beginAt; ; nth++) {
    const step = cycle[nth % cycle.length] ?? 'out and in';
    switch (step) {
      case 'out and in':
        yield { reach: 'everybody', command: { type: 'StepOut' } };
        yield { reach: 'everybody', command: { type: 'StepIn' } };
        break;
      case 'seat':
        yield { reach: step, command: { type: 'WriteNote', body: sentence } };
        break;
      case 'conversation':
        yield { reach: step, command: { type: 'SendMessage', conversation, body: sentence } };
    }
  }
}

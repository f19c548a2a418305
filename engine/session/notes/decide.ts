import { seatAudience } from '#engine/session/audience.ts';
import type { CommandOf } from '#engine/session/commands.ts';
import { authoredText, type DecideContext, type Decision, decidedWith } from '#engine/session/decision.ts';
import { actingSeat, toSeat } from '#engine/session/moves/decide.ts';
import type { SessionState } from '#engine/session/slices.ts';

export function writeNote(
  _: SessionState,
  { body }: CommandOf<'WriteNote'>,
  context: DecideContext,
): Decision {
  const seat = actingSeat(context);
  const text = authoredText(context, 1, seatAudience(seat), body);
  const author = context.actor.by === 'participant' ? context.actor.participant : null;
  return decidedWith([text], toSeat(seat, { type: 'NoteWritten', note: text.id, author }));
}

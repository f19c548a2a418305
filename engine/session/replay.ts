import type { SessionEvent, SessionEventType } from '#engine/session/events.ts';
import { evolve, initialState } from '#engine/session/fold.ts';
import type { Recorded } from '#engine/session/record.ts';
import type { SessionState } from '#engine/session/slices.ts';

/**
 * Facts that an undo never takes back: what people said to each other, who was in the room, marks and reports, what
 * the server's absence did to the clock.
 */
const lasting: ReadonlySet<SessionEventType> = new Set<SessionEventType>([
  'SessionCreated',
  'ParticipantArrived',
  'ParticipantRemoved',
  'ParticipantReadmitted',
  'SeatTaken',
  'SeatLeft',
  'LeadTaken',
  'SeatKept',
  'SteppedOut',
  'SteppedIn',
  'ParticipantMuted',
  'ConversationOpened',
  'MessageSent',
  'MessageHidden',
  'MessageReported',
  'NoteWritten',
  'MomentMarked',
  'StepUndone',
]);

/**
 * Folds a whole log. An undone range is passed over, but for lasting facts; the undo itself sets the clock. An undo that
 * was itself undone no longer counts: ranges are read from the newest back.
 */
export function replay(
  events: readonly Recorded<SessionEvent>[],
  from: SessionState = initialState,
): SessionState {
  return standing(events).reduce(evolve, from);
}

/** The events that still count: all but those that an undo took back. */
export function standing(events: readonly Recorded<SessionEvent>[]): readonly Recorded<SessionEvent>[] {
  const undone = undoneSeqs(events);
  return events.filter(({ seq }) => !undone.has(seq));
}

function undoneSeqs(events: readonly Recorded<SessionEvent>[]): ReadonlySet<number> {
  const undone = new Set<number>();
  for (const { event } of events) {
    if (event.type !== 'StepUndone') continue;
    for (const { seq, event: passed } of events) {
      if (seq >= event.from && seq <= event.to && !lasting.has(passed.type)) undone.add(seq);
    }
  }
  return undone;
}

/** Facts that begin a step: undoing takes back the newest of them that still stands, and all that followed. */
const steps: ReadonlySet<SessionEventType> = new Set<SessionEventType>([
  'SessionStarted',
  'PhaseBegan',
  'PhaseExtended',
  'ClockPaused',
  'VoteOpened',
  'VoteClosed',
  'ConsequencesPrepared',
  'InjectUsed',
  'IndicatorAdjusted',
  'MeasureEndedByDesk',
  'DebriefBegan',
]);

/**
 * The newest step that can be undone: the first event of the command that began it, so that all of that command goes.
 * Null when nothing is left to undo.
 */
export function lastStep(events: readonly Recorded<SessionEvent>[]): Recorded<SessionEvent> | null {
  const undone = undoneSeqs(events);
  const newest = events.findLast(({ seq, event }) => steps.has(event.type) && !undone.has(seq));
  if (newest === undefined) return null;
  return events.find(({ command, seq }) => command === newest.command && !undone.has(seq)) ?? newest;
}

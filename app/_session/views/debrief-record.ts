import type { ReadRecord } from '#app/_session/room/use-record.ts';
import type { Session } from '#app/_session/session.tsx';
import type { SeatFace } from '#app/_shared/seat-face.ts';
import type { DraftId } from '#engine/kernel/ids.ts';
import type { SessionEventType } from '#engine/session/events.ts';
import type { DebriefWording } from './debrief-wording.ts';
import { recordEntries } from './record-view.ts';

/** What somebody did in public, in a sentence. */
export interface Deed {
  readonly seq: number;
  readonly turn: number;
  readonly seat: SeatFace | null;
  readonly text: string;
}

/** What of the record says how the crisis was met, and what it is dated by. The rest is how a meeting runs. */
const kept: ReadonlySet<SessionEventType> = new Set<SessionEventType>([
  'PhaseBegan',
  'SpeechEnded',
  'DraftSubmitted',
  'DraftTabled',
  'DraftWithdrawn',
  'VoteClosed',
  'MeasureTaken',
  'MeasureEnded',
  'ResourcesPledged',
  'CapitalAnswerBrought',
]);

/** The record without what was taken back: it has no place in what the session came to. */
export function countedRecord(record: ReadRecord): ReadRecord {
  const undone = record.events.flatMap(({ event }) =>
    event.type === 'StepUndone' ? [{ from: event.from, to: event.to }] : [],
  );
  return {
    ...record,
    events: record.events.filter(
      ({ seq, event }) => kept.has(event.type) && !undone.some(({ from, to }) => seq >= from && seq <= to),
    ),
  };
}

/** Deeds in the order in which they were done. A draft is told of once it is tabled, a speech if it left a line. */
export function deedsIn(session: Session, counted: ReadRecord, say: DebriefWording): readonly Deed[] {
  const submitted = new Set(
    counted.events.filter(({ event }) => event.type === 'DraftSubmitted').map(({ seq }) => seq),
  );
  return recordEntries(session, counted, say.record).flatMap(
    ({ seq, turn, seat, text, quote, kind }): readonly Deed[] => {
      if (kind === 'clock' || submitted.has(seq)) return [];
      if (kind !== 'speech') return [{ seq, turn, seat, text }];
      return quote === null || seat === null ? [] : [{ seq, turn, seat, text: say.said(seat.name, quote) }];
    },
  );
}

/** The turn in which each draft was submitted. */
export function turnsOfDrafts({ events }: ReadRecord): ReadonlyMap<DraftId, number> {
  const turns = new Map<DraftId, number>();
  let turn = 0;
  for (const { event } of events) {
    if (event.type === 'PhaseBegan') turn = event.turn;
    if (event.type === 'DraftSubmitted') turns.set(event.draft, turn);
  }
  return turns;
}

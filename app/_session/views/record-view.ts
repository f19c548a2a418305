import type { RecordEntryView, RecordKind } from '#app/_features/record/components/record-views.ts';
import type { ReadRecord } from '#app/_session/room/use-record.ts';
import type { Session } from '#app/_session/session.tsx';
import type { DraftId, SeatId, TextId } from '#engine/kernel/ids.ts';
import type { PublicEvent } from '#engine/session/events.ts';
import type { RecordWording } from './record-wording.ts';

interface Told {
  readonly kind: RecordKind;
  readonly seat: SeatId | null;
  readonly text: string;
  readonly quote: TextId | null;
}

/** The record in sentences. Events that would only be noise to a reader have none. */
export function recordEntries(
  session: Session,
  record: ReadRecord,
  wording: RecordWording,
): readonly RecordEntryView[] {
  const undone = record.events.flatMap(({ event }) =>
    event.type === 'StepUndone' ? [{ from: event.from, to: event.to }] : [],
  );
  let turn = 0;
  const entries: RecordEntryView[] = [];
  for (const { seq, at, event } of record.events) {
    if (event.type === 'PhaseBegan') turn = event.turn;
    const told = tell(session, event as PublicEvent, wording);
    if (told === null) continue;
    entries.push({
      seq,
      turn,
      at,
      kind: told.kind,
      seat: told.seat === null ? null : session.names.seat(told.seat),
      text: told.text,
      quote: told.quote === null ? null : (session.words(told.quote) ?? record.texts[told.quote] ?? null),
      undone: undone.some(({ from, to }) => seq >= from && seq <= to),
    });
  }
  return entries;
}

function tell(session: Session, event: PublicEvent, say: RecordWording): Told | null {
  const { names, view } = session;
  const { measures } = view.public.crisis;
  const draft = (id: DraftId) => say.draft(session, id);
  const told = (
    kind: RecordKind,
    text: string,
    seat: SeatId | null = null,
    quote: TextId | null = null,
  ): Told => ({
    kind,
    seat,
    text,
    quote,
  });
  const name = (seat: SeatId) => names.seat(seat).name;
  switch (event.type) {
    case 'SessionStarted':
      return told('clock', say.line('started', {}));
    case 'PhaseBegan':
      return told('clock', say.line('phase', { turn: event.turn, phase: say.phase(event.phase) }));
    case 'PhaseExtended':
      return told('clock', say.line('extended', { minutes: Math.round(event.by / 60_000) }));
    case 'ClockPaused':
      return told('clock', say.line('paused', {}));
    case 'PausedUnattended':
      return told('clock', say.line('unattended', {}));
    case 'ClockResumed':
      return told('clock', say.line('resumed', {}));
    case 'OutageEnded':
      return told('clock', say.line('outage', {}));
    case 'StepUndone':
      return told('undone', say.line('undone', {}));
    case 'DebriefBegan':
      return told('clock', say.line('debrief', {}));
    case 'SessionEnded':
      return told('clock', say.line('ended', {}));
    case 'PresidencyTaken':
      return told('speech', say.line('presidency', { seat: name(event.seat) }), event.seat);
    case 'MeetingOpened':
      return told('speech', say.line('meeting', { number: event.number }));
    case 'MeetingSuspended':
      return told('speech', say.line('suspended', {}));
    case 'MeetingResumed':
      return told('speech', say.line('reconvened', {}));
    case 'MeetingClosed':
      return told('speech', say.line('closed', {}));
    case 'SpeechEnded': {
      const seconds = Math.round(event.lasted / 1_000);
      return told(
        'speech',
        say.line('spoke', { seat: name(event.seat), seconds }),
        event.seat,
        event.summary,
      );
    }
    case 'DraftSubmitted':
      return told(
        'draft',
        say.line('drafted', { seat: name(event.author), ...draft(event.draft) }),
        event.author,
      );
    case 'DraftRevised':
      return told(
        'draft',
        say.line('revised', { seat: name(event.seat), ...draft(event.draft) }),
        event.seat,
      );
    case 'DraftSponsored':
      return told(
        'draft',
        say.line('sponsored', { seat: name(event.seat), ...draft(event.draft) }),
        event.seat,
      );
    case 'SponsorshipEnded':
      return told(
        'draft',
        say.line('unsponsored', { seat: name(event.seat), ...draft(event.draft) }),
        event.seat,
      );
    case 'DraftTabled': {
      const { title } = draft(event.draft);
      return told(
        'draft',
        say.line('tabled', { seat: name(event.seat), symbol: event.symbol, title }),
        event.seat,
      );
    }
    case 'DraftWithdrawn':
      return told(
        'draft',
        say.line('withdrawn', { seat: name(event.seat), ...draft(event.draft) }),
        event.seat,
      );
    case 'VoteOpened':
      return told('vote', say.line('voteOpened', draft(event.draft)));
    case 'VoteCast': {
      const ballot = say.ballot(event.ballot);
      return told(
        'vote',
        say.line('voted', { seat: name(event.seat), ballot }),
        event.seat,
        event.explanation,
      );
    }
    case 'VoteClosed':
      return told(
        'vote',
        say.line('voteClosed', { ...draft(event.draft), outcome: say.outcome(event.outcome.reason) }),
      );
    case 'MeasureTaken': {
      const by = event.origin.by === 'council' ? say.theCouncil() : name(event.origin.seat);
      const seat = event.origin.by === 'council' ? null : event.origin.seat;
      return told('move', say.line('taken', { by, measure: names.measure(event.measure) }), seat);
    }
    case 'MeasureEnded': {
      const measure = measures[event.instance]?.measure ?? '';
      return told('move', say.line('measureEnded', { measure: names.measure(measure) }));
    }
    case 'ResourcesPledged': {
      const measure = names.measure(measures[event.instance]?.measure ?? '');
      const what = say.resources(event.resources);
      return told('move', say.line('pledged', { seat: name(event.seat), what, measure }), event.seat);
    }
    case 'CapitalAnswerBrought': {
      const question = say.question(event.about);
      return told('move', say.line('answer', { granted: String(event.granted), question }));
    }
    case 'SituationReported':
      return event.turn === 0 ? null : told('news', say.line('reported', { week: event.week }));
    case 'NewsPublished':
      return told('news', names.text(event.news.headline));
    default:
      return null;
  }
}

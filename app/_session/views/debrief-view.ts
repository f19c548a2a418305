import type {
  DebriefView,
  MarkedMoment,
  VotedDraft,
} from '#app/_features/debrief/components/debrief-views.ts';
import type { DebriefWords } from '#app/_session/debrief/use-debrief-words.ts';
import type { ReadRecord } from '#app/_session/room/use-record.ts';
import type { Session } from '#app/_session/session.tsx';
import type { SeatFace } from '#app/_shared/seat-face.ts';
import { assessmentLines, usesOfForce } from './debrief-assessment.ts';
import { debriefCalendar } from './debrief-calendar.ts';
import { debriefCurves, debriefTotals } from './debrief-numbers.ts';
import { countedRecord, deedsIn, turnsOfDrafts } from './debrief-record.ts';
import { revealedSeats } from './debrief-seats.ts';
import type { DebriefSources } from './debrief-sources.ts';
import { debriefWeek } from './debrief-weeks.ts';
import type { DebriefWording } from './debrief-wording.ts';
import { draftSymbol } from './draft-view.ts';

/** Everything the debrief opens; null as long as it is not open. */
export function debriefView(
  session: Session,
  words: DebriefWords,
  record: ReadRecord,
  say: DebriefWording,
): DebriefView | null {
  const { debrief, public: shared } = session.view;
  if (debrief === null || shared.settings === null) return null;
  const counted = countedRecord(record);
  const sources: DebriefSources = {
    session,
    debrief,
    words,
    say,
    calendar: debriefCalendar(shared.settings, debrief.truth.at(-1)?.values.week ?? 0),
    deeds: deedsIn(session, counted, say),
    draftedIn: turnsOfDrafts(counted),
  };
  return {
    scenario: session.names.text(session.fixed.face.title),
    ending: words.ending,
    totals: debriefTotals(sources),
    weeks: debrief.truth.map((lived) => debriefWeek(sources, lived)),
    moments: markedMoments(sources),
    curves: debriefCurves(sources),
    members: membersOf(session),
    votes: votedDrafts(sources),
    assessment: assessmentLines(sources),
    force: usesOfForce(sources),
    pillars: sources.words.pillars,
    seats: revealedSeats(sources),
    // Whoever leads asks them, from the desk or by the wall; on everybody's own screen they would be answered alone.
    questions: session.view.me === null ? words.questions : [],
  };
}

/** Marked twice with the same words in one turn, a moment is one. */
function markedMoments({ session, debrief, calendar }: DebriefSources): readonly MarkedMoment[] {
  const marked = debrief.moments.map(({ note, turn }) => ({
    week: calendar.firstWeekOf(turn),
    note: session.words(note) ?? '',
  }));
  return marked.filter(({ week, note }, index) => {
    const first = marked.findIndex((other) => other.week === week && other.note === note);
    return note !== '' && first === index;
  });
}

/** The Council's members, in the order of their table. */
function membersOf({ view, names }: Session): readonly SeatFace[] {
  return (view.public.settings?.seats ?? [])
    .filter(({ council }) => council !== null)
    .map(({ id }) => names.seat(id))
    .toSorted((one, other) => one.name.localeCompare(other.name, 'en'));
}

function votedDrafts({ session, say }: DebriefSources): readonly VotedDraft[] {
  const { votes, drafts } = session.view.public.council;
  return votes.flatMap(({ draft: voted, outcome, members, ballots }) => {
    const draft = drafts.find(({ id }) => id === voted);
    if (draft === undefined) return [];
    return [
      {
        id: voted,
        symbol: draftSymbol(draft) ?? '',
        title: say.record.draft(session, voted).title,
        result: outcome.result,
        ballots: Object.fromEntries(members.map((seat) => [seat, ballots[seat]?.ballot ?? 'absent'])),
      },
    ];
  });
}

import type { RevealedSeat } from '#app/_features/debrief/components/debrief-views.ts';
import type { Session } from '#app/_session/session.tsx';
import { type DraftId, id, type SeatId } from '#engine/kernel/ids.ts';
import type { DebriefSlice } from '#engine/session/debrief/slice.ts';
import { holding, person } from '#engine/session/lobby/slice.ts';
import type { DebriefSources } from './debrief-sources.ts';

type Weighed = DebriefSlice['bots'][number];

const firstShown = { people: 0, bot: 1, nobody: 2 } as const;

/** What every seat wanted: those that people played come first, as it is theirs that the class will talk about. */
export function revealedSeats(sources: DebriefSources): readonly RevealedSeat[] {
  const { session, debrief } = sources;
  return debrief.seats
    .map(
      ({ seat, objectives }): RevealedSeat => ({
        seat: session.names.seat(seat),
        playedBy: playedBy(session, seat),
        objectives: objectives.map((objective) => ({
          id: objective.id,
          text: session.names.text(objective.text),
          verdict: objective.verdict,
        })),
        weighed: weighedBy(sources, seat),
      }),
    )
    .toSorted((one, other) => firstShown[one.playedBy.is] - firstShown[other.playedBy.is]);
}

function playedBy({ view, people }: Session, seat: SeatId): RevealedSeat['playedBy'] {
  const { lobby } = view.public;
  const { members, keptBy } = holding(lobby, seat);
  const names = members
    .filter((member) => !person(lobby, member).removed)
    .map((member) => people[member] ?? '')
    .filter((name) => name !== '');
  if (names.length > 0) return { is: 'people', names };
  return { is: keptBy === 'bot' ? 'bot' : 'nobody' };
}

/** What a seat's bot chose and why. That it spoke or answered a question of procedure is in the record, and was weighed against nothing. */
function weighedBy(sources: DebriefSources, seat: SeatId): RevealedSeat['weighed'] {
  const { debrief, words } = sources;
  const ballots = new Map<number, number>();
  const told = debrief.bots.flatMap((weighed, index): RevealedSeat['weighed'] => {
    const reason = words.weighed[index];
    if (weighed.seat !== seat || reason === undefined || isUnweighed(weighed.reason.code)) return [];
    const earlier = ballots.get(weighed.turn) ?? 0;
    if (weighed.reason.code.startsWith('vote/')) ballots.set(weighed.turn, earlier + 1);
    return [{ turn: weighed.turn, chose: choice(sources, weighed, earlier), reason }];
  });
  return told.filter(({ turn, chose }, index) => {
    const first = told.findIndex((other) => other.turn === turn && other.chose === chose);
    return first === index;
  });
}

function isUnweighed(code: string): boolean {
  return code.startsWith('floor/') || code.startsWith('question/');
}

/** @param earlier how many ballots the seat's bot had cast in the turn: what it weighed names the ballot, not the draft. */
function choice(sources: DebriefSources, { turn, chose, reason }: Weighed, earlier: number): string {
  const { session, say } = sources;
  const [area, what = ''] = reason.code.split('/');
  const measure = () => session.names.measure(chose);
  switch (area) {
    case 'vote': {
      const voted = session.view.public.council.votes.filter((vote) => vote.turn === turn)[earlier];
      return say.chose.vote(chose, voted === undefined ? null : say.draft(session, voted.draft));
    }
    case 'draft':
      return say.chose.draft(chose.split('+').map(session.names.measure));
    case 'sponsor':
    case 'table':
    case 'withdraw':
      return say.chose.onDraft(area, say.draft(session, id<DraftId>(chose)));
    case 'move':
    case 'pledge':
      return say.chose.measure(area, measure());
    case 'capital':
      return say.chose.capital(what.startsWith('ask') ? 'ask' : 'bring', chose);
    default:
      return chose;
  }
}

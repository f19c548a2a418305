import type {
  ClockAct,
  ClockActs,
  DeskPerson,
  DeskSeat,
  InjectView,
  MomentView,
  NextStep,
  RemovedPerson,
  ReportView,
} from '#app/_features/desk/components/desk-views.ts';
import type { Session } from '#app/_session/session.tsx';
import type { ParticipantId, SeatId } from '#engine/kernel/ids.ts';
import { phases } from '#engine/session/clock/events.ts';
import { leavePhase } from '#engine/session/clock/leave-phase.ts';
import type { SessionCommand } from '#engine/session/commands.ts';
import { holding, person } from '#engine/session/lobby/slice.ts';

/** The command of each act on the clock. Acts that ask for more words are given them where they are pressed. */
export function clockCommands({ view }: Session): Readonly<Record<ClockAct, SessionCommand>> {
  return {
    start: { type: 'StartSession' },
    pause: { type: 'PauseClock', overnight: false },
    overnight: { type: 'PauseClock', overnight: true },
    resume: { type: 'ResumeClock' },
    extend: { type: 'ExtendPhase', seconds: 60 },
    next: leavePhase(view.public),
    undo: { type: 'UndoStep' },
    bookmark: { type: 'MarkMoment', note: '' },
    debrief: { type: 'BeginDebrief' },
    end: { type: 'EndSession' },
  };
}

/** What makes sense at each stage of a session: the rest is left out. */
export function clockActs(session: Session, busy: SessionCommand['type'] | null): ClockActs {
  const { view, may } = session;
  const commands = clockCommands(session);
  const { status, clock } = view.public;
  const stopped = clock.state === 'stopped';
  const shown: readonly ClockAct[] =
    status === 'lobby'
      ? ['start', 'end']
      : status === 'playing'
        ? [
            ...(stopped ? (['resume'] as const) : (['pause', 'overnight', 'next'] as const)),
            'extend',
            'bookmark',
            'undo',
            'debrief',
            'end',
          ]
        : status === 'debrief'
          ? ['bookmark', 'undo', 'end']
          : [];
  return Object.fromEntries(
    shown.map((act) => {
      const command = commands[act];
      return [act, { permit: may(command), busy: busy === command.type }];
    }),
  );
}

export function nextStep({ view }: Session): NextStep | null {
  const { turn, settings, status } = view.public;
  if (turn === null || settings === null || status !== 'playing') return null;
  const following = phases[phases.indexOf(turn.phase) + 1];
  if (following !== undefined) return { is: 'phase', phase: following };
  return turn.number < settings.turns ? { is: 'turn', turn: turn.number + 1 } : { is: 'debrief' };
}

/** Far below the others: less than a quarter of what people did on average, once there is something to compare. */
const quietShare = 0.25;

export function deskSeats(session: Session): readonly DeskSeat[] {
  const { view, names } = session;
  const { lobby, settings } = view.public;
  const people = deskPeople(session);
  return (settings?.seats ?? []).map((seat) => {
    const { members, keptBy } = holding(lobby, seat.id);
    const delegation = members.flatMap((member) => people.get(member) ?? []);
    return {
      ...names.seat(seat.id),
      group: seat.council === null ? 'others' : 'members',
      keptBy,
      handOver: handOver(session, seat.id, delegation),
      people: delegation,
    };
  });
}

/** A bot is not offered in the place of people who are here: they would be shut out of their own seat. */
function handOver(
  { view, may }: Session,
  seat: SeatId,
  delegation: readonly DeskPerson[],
): DeskSeat['handOver'] {
  const kept = holding(view.public.lobby, seat).keptBy === 'bot';
  if (!kept && delegation.some(({ presence }) => presence === 'here')) return null;
  const by = kept ? 'people' : 'bot';
  return may({ type: 'KeepSeat', seat, by }).may === 'no' ? null : by;
}

export function removedPeople({ view, people }: Session): readonly RemovedPerson[] {
  const { lobby } = view.public;
  return (Object.keys(lobby.people) as ParticipantId[])
    .filter((id) => person(lobby, id).removed)
    .map((id) => ({ id, name: people[id] ?? '' }));
}

export function unseated(session: Session): readonly DeskPerson[] {
  const { lobby } = session.view.public;
  return [...deskPeople(session)].filter(([id]) => person(lobby, id).seat === null).map(([, one]) => one);
}

function deskPeople(session: Session): ReadonlyMap<ParticipantId, DeskPerson> {
  const { view, people, here } = session;
  const { lobby } = view.public;
  const present = (Object.keys(lobby.people) as ParticipantId[]).filter((id) => !person(lobby, id).removed);
  const counted = present.map((id) => ({ id, ...contributions(session, id) }));
  const average = counted.reduce((sum, { weight }) => sum + weight, 0) / Math.max(1, counted.length);
  return new Map(
    counted.map(({ id, spoke, messages, proposals, weight }) => {
      const { seat, steppedOut, muted } = person(lobby, id);
      return [
        id,
        {
          id,
          name: people[id] ?? '',
          presence: steppedOut ? 'out' : here.includes(id) ? 'here' : 'away',
          muted,
          leads: seat !== null && holding(lobby, seat).lead === id,
          quiet: average > 4 && weight < average * quietShare,
          spoke,
          messages,
          proposals,
        },
      ];
    }),
  );
}

/** What somebody has said, written and proposed; speeches and drafts are their seat's. A minute of speech counts like two messages. */
function contributions({ view }: Session, id: ParticipantId) {
  const { lobby, council } = view.public;
  const seat: SeatId | null = person(lobby, id).seat;
  const spoke = council.speeches
    .filter((speech) => speech.seat === seat)
    .reduce((sum, { lasted }) => sum + lasted, 0);
  const messages = Object.values(view.talks)
    .flatMap((talk) => talk.messages)
    .filter(({ author }) => author === id).length;
  const proposals = council.drafts.filter(({ author }) => author === seat).length;
  return { spoke, messages, proposals, weight: spoke / 30_000 + messages + proposals * 3 };
}

export function injectViews({ view, fixed, names, may }: Session): readonly InjectView[] {
  const used = view.facilitators?.injectsUsed ?? [];
  return (fixed.injects ?? []).map(({ id, headline, body, seats }) => ({
    id,
    headline: names.text(headline),
    body: names.text(body),
    seats: seats === null ? null : seats.map(names.seat),
    usedIn: used.find(({ inject }) => inject === id)?.turn ?? null,
    release: may({ type: 'ReleaseInject', inject: id }),
  }));
}

export function reportViews({ view, people, names, words }: Session): readonly ReportView[] {
  return (view.facilitators?.reports ?? []).map(({ conversation, message, reporter }) => {
    const found = view.talks[conversation]?.messages.find(({ id }) => id === message);
    const seat = found === undefined || found.seat === 'facilitators' ? null : names.seat(found.seat).name;
    const author = found?.author == null ? null : (people[found.author] ?? null);
    return {
      conversation,
      message,
      body: words(message) ?? '',
      author: [author, seat].filter((name) => name !== null).join(', '),
      reporter: people[reporter] ?? '',
      hidden: found?.hidden ?? false,
    };
  });
}

export function momentViews({ view, words }: Session): readonly MomentView[] {
  return (view.facilitators?.moments ?? []).map(({ turn, note }) => ({ turn, note: words(note) ?? '' }));
}

import type { ClosedVote } from '#engine/council/slice.ts';
import type { AmendmentId, DraftId, SeatId } from '#engine/kernel/ids.ts';
import type { PublicEvent } from '#engine/session/events.ts';
import type { DebriefSources } from '#server/http/debrief-names.ts';
import type { HeldMeeting } from './chronicle.ts';
import { type Block, bold, italic, type LaidOut, plain } from './document.ts';
import { frameOf } from './masthead.ts';
import { procedureBlocks, reasonOf, rollCall } from './procedure-blocks.ts';
import { type Speech, speechOf } from './sources.ts';

/** The record of a meeting: who was there, who spoke and when, what was put forward, and how each member voted. */
export function recordDocument(sources: DebriefSources, meeting: HeldMeeting): LaidOut {
  const speech = speechOf(sources);
  const { say } = speech;
  const { number, day, events, closed } = meeting;
  const told = events.flatMap((event, place) => tell(event, events.slice(0, place), sources, speech));
  return {
    ...frameOf(speech, {
      symbol: `S/PV.${number}`,
      day,
      original: sources.state.public.settings?.locale ?? speech.locale,
    }),
    blocks: [
      { is: 'title', text: say('record.title', { ordinal: speech.ordinal(number) }) },
      { is: 'heading', text: say('record.held', { day: speech.day(day) }) },
      ...attendance(sources, speech, meeting),
      { is: 'heading', text: say('record.agenda') },
      { is: 'paragraph', runs: [plain(speech.agendaItem())] },
      ...told,
      ...(closed ? [] : [remark(say('record.goesOn'))]),
    ],
  };
}

function attendance({ state }: DebriefSources, speech: Speech, { president }: HeldMeeting): readonly Block[] {
  const { say } = speech;
  const { council, settings } = state.public;
  const members = settings?.seats.filter((seat) => seat.council !== null).map(({ id }) => id) ?? [];
  const under = (rule: 'rule-37' | 'rule-39') =>
    council.invited.filter((invitation) => invitation.under === rule).map(({ seat }) => seat);
  const line = (key: string, seats: readonly SeatId[]): readonly Block[] =>
    seats.length === 0
      ? []
      : [{ is: 'paragraph', runs: [bold(say(`record.${key}`)), plain(`${speech.seats(seats)}`)] }];
  return [
    ...line('president', president === null ? [] : [president]),
    ...line('members', members),
    ...line('invited', under('rule-37')),
    ...line('invited39', under('rule-39')),
  ];
}

function remark(words: string): Block {
  return { is: 'paragraph', runs: [italic(words)] };
}

function tell(
  event: PublicEvent,
  before: readonly PublicEvent[],
  sources: DebriefSources,
  speech: Speech,
): readonly Block[] {
  const { say, seat, words } = speech;
  const line = (key: string, values: Readonly<Record<string, string | number>> = {}): readonly Block[] => [
    { is: 'paragraph', runs: [plain(say(`record.${key}`, values))] },
  ];
  const draft = (id: DraftId) => draftName(id, sources, speech);
  switch (event.type) {
    case 'MeetingOpened':
      return [remark(say('record.opened'))];
    case 'MeetingSuspended':
      return [remark(say('record.suspended'))];
    case 'MeetingResumed':
      return [remark(say('record.resumed'))];
    case 'MeetingClosed':
      return [remark(say('record.closed'))];
    case 'PresidencyTaken':
      return line('presiding', { seat: seat(event.seat) });
    case 'SpeechEnded': {
      const said = words(event.summary);
      const spoke = say('record.spoke', {
        minute: minuteOf(event.seat, before),
        seconds: Math.round(event.lasted / 1_000),
      });
      const after = said === '' ? '.' : say('record.said', { words: said });
      return [{ is: 'paragraph', runs: [bold(seat(event.seat)), plain(` ${spoke}${after}`)] }];
    }
    case 'DraftTabled':
      return line('tabled', { symbol: event.symbol, seat: seat(event.seat) });
    case 'DraftRevised':
      return wasTabled(event.draft, before, sources)
        ? line('revised', { symbol: draft(event.draft), seat: seat(event.seat) })
        : [];
    case 'DraftWithdrawn':
      return line('withdrawn', { symbol: draft(event.draft), seat: seat(event.seat) });
    case 'AmendmentSubmitted':
      return line('amendment', {
        symbol: event.symbol,
        seat: seat(event.author),
        draft: draft(event.draft),
      });
    case 'AmendmentWithdrawn':
      return line('amendmentWithdrawn', {
        symbol: amendmentName(event.amendment, sources),
        seat: seat(event.seat),
      });
    case 'AmendmentFell':
      return line('amendmentFell', { symbol: amendmentName(event.amendment, sources) });
    case 'DraftAmended':
      return line('amended', {
        symbol: amendmentName(event.amendment, sources),
        draft: draft(event.draft),
      });
    case 'VoteClosed': {
      const vote = sources.state.public.council.votes.find((closed) => closed.draft === event.draft);
      return vote === undefined ? [] : voteBlocks(vote, sources, speech);
    }
    default:
      return procedureBlocks(event, sources, speech, draft);
  }
}

/** At which minute of the session's clock, counted from 1, a delegation was last given the floor. */
function minuteOf(seat: SeatId, before: readonly PublicEvent[]): number {
  const called = before.findLast((event) => event.type === 'SpeakerCalled' && event.seat === seat);
  return called?.type === 'SpeakerCalled' ? Math.floor(called.since / 60_000) + 1 : 1;
}

/** Only what was circulated is part of the record: a draft that nobody has tabled yet is a paper of its authors. */
function wasTabled(id: DraftId, before: readonly PublicEvent[], { state }: DebriefSources): boolean {
  const earlier = state.public.council.drafts.find((draft) => draft.id === id)?.earlier ?? [];
  return earlier.length > 0 || before.some((event) => event.type === 'DraftTabled' && event.draft === id);
}

function voteBlocks(vote: ClosedVote, sources: DebriefSources, speech: Speech): readonly Block[] {
  const { say } = speech;
  const { outcome, resolution } = vote;
  const { yes, no, abstain } = outcome.counts;
  const result = say(`record.outcome.${outcome.result}`, {
    resolution: resolution ?? '',
    against: speech.seats(outcome.permanentAgainst) ?? '',
    many: outcome.permanentAgainst.length,
    why: reasonOf(outcome, speech),
  });
  return [
    {
      is: 'heading',
      text: say('record.voteOn', { symbol: draftName(vote.draft, sources, speech) }),
    },
    remark(say('record.taken')),
    ...rollCall(vote, speech),
    { is: 'paragraph', runs: [plain(say('record.counts', { yes, no, abstain })), bold(result)] },
    ...explanations(vote, speech),
  ];
}

function explanations({ members, ballots: cast }: ClosedVote, speech: Speech): readonly Block[] {
  const { say, words, seat } = speech;
  return members.flatMap((member): readonly Block[] => {
    const recorded = cast[member];
    if (recorded === undefined) return [];
    const said = words(recorded.explanation);
    const reasons = recorded.reasons.map((reason) => say(`criterion.${reason}`));
    const told = [
      ...(said === '' ? [] : [say('record.explained', { words: said })]),
      ...(reasons.length === 0 ? [] : [say('record.reasons', { reasons: speech.list(reasons) })]),
    ];
    return told.length === 0
      ? []
      : [{ is: 'paragraph', runs: [bold(seat(member)), plain(`. ${told.join(' ')}`)] }];
  });
}

/** A draft by the symbol under which the meeting had it before it; by its title while it has none. */
function draftName(id: DraftId, sources: DebriefSources, speech: Speech): string {
  const draft = sources.state.public.council.drafts.find((one) => one.id === id);
  if (draft === undefined) return id;
  const symbol = 'symbol' in draft.status ? draft.status.symbol : null;
  const title = draft.title === null ? '' : speech.words(draft.title);
  return symbol ?? speech.say('record.working', { title: title === '' ? speech.agendaItem() : title });
}

function amendmentName(id: AmendmentId, { state }: DebriefSources): string {
  return state.public.council.amendments.find((amendment) => amendment.id === id)?.symbol ?? id;
}

import { describe, expect, it } from 'vitest';
import type { CastableBallot } from '#engine/council/ballots.ts';
import { councilDeadlines, expireVote } from '#engine/council/deadlines.ts';
import { metInTurn, votesOfTurn } from '#engine/council/facts.ts';
import {
  bot,
  type CouncilCommand,
  carrying,
  clock,
  contextAt,
  dealtMeasures,
  deputy,
  electedSeats,
  facilitator,
  given,
  inPhase,
  lead,
  memberSeats,
  outcomeOf,
  permanentSeats,
  person,
  played,
  seated,
  typed,
  when,
} from '#engine/council/testing/chamber.ts';
import { type DraftId, id, type SeatId } from '#engine/kernel/ids.ts';
import type { SessionState } from '#engine/session/slices.ts';
import { votingTime } from './open.ts';

const negotiation = inPhase(inPhase(seated, 'briefing'), 'negotiation');
const d = (nth: number) => id<DraftId>(`d${nth}`);
const put = (nth: number): CouncilCommand => ({ type: 'PutToVote', draft: d(nth) });
const close = (nth = 1): CouncilCommand => ({ type: 'CloseVote', draft: d(nth) });
const cast = (ballot: CastableBallot, nth = 1): CouncilCommand => ({
  type: 'CastVote',
  draft: d(nth),
  ballot,
  reasons: [],
  explanation: null,
});

/** Drafts of these seats, submitted and tabled in this order. */
function tabledBy(state: SessionState, ...seats: readonly string[]): SessionState {
  const submitted = played(
    state,
    ...seats.map((seat) => [lead(seat), { type: 'SubmitDraft', text: typed() }] as const),
  );
  return seats.reduce(
    (before, seat, index) => played(before, [lead(seat), { type: 'TableDraft', draft: d(index + 1) }]),
    submitted,
  );
}

/** The vote after these seats have cast this ballot. */
function castBy(
  state: SessionState,
  ballot: CastableBallot,
  seats: readonly string[],
  nth = 1,
): SessionState {
  return played(state, ...seats.map((seat) => [lead(seat), cast(ballot, nth)] as const));
}

const tabled = tabledBy(negotiation, 'france');
const open = played(tabled, [lead('china'), put(1)]);
const outcome = (state: SessionState) => state.public.council.votes.at(-1)?.outcome;

describe('opening a vote', () => {
  it('[VO-1] is the chair’s, and names the members, the permanent ones and how many votes carry it', () => {
    expect(when(tabled, lead('china'), put(1), { at: 1_000 }).events).toEqual([
      {
        type: 'VoteOpened',
        draft: 'd1',
        procedural: false,
        members: memberSeats,
        permanent: permanentSeats,
        need: 9,
        closesAt: 91_000,
      },
    ]);
    expect(when(tabled, facilitator, put(1)).types).toEqual(['VoteOpened']);
    expect(when(tabled, lead('france'), put(1)).refused).toBe('council/chair-only');
  });

  it('[VO-1] is done one at a time, in an open meeting, on what is on the table', () => {
    const two = tabledBy(negotiation, 'france', 'uk');
    expect(when(played(two, [facilitator, put(1)]), facilitator, put(2)).refused).toBe('council/vote-open');
    const suspended = played(tabled, [facilitator, { type: 'SuspendMeeting' }]);
    expect(when(suspended, facilitator, put(1)).refused).toBe('council/meeting-not-open');
    const written = played(negotiation, [lead('france'), { type: 'SubmitDraft', text: typed() }]);
    expect(when(written, facilitator, put(1)).refused).toBe('voting/not-on-the-table');
    expect(when(written, facilitator, put(7)).refused).toBe('drafting/unknown-draft');
  });

  it('[VO-1] is not done in briefing or consequences', () => {
    const early = tabledBy(inPhase(seated, 'briefing'), 'france');
    expect(when(early, facilitator, put(1)).refused).toBe('council/not-this-phase');
    expect(when(inPhase(tabled, 'consequences'), facilitator, put(1)).refused).toBe('council/not-this-phase');
  });

  it('[VO-2] follows the order in which drafts were tabled', () => {
    const two = tabledBy(negotiation, 'france', 'uk');
    expect(when(two, lead('china'), put(2)).refused).toBe('voting/earlier-draft-first');
    const withdrawn = played(two, [lead('france'), { type: 'WithdrawDraft', draft: d(1) }]);
    expect(when(withdrawn, lead('china'), put(2)).types).toEqual(['VoteOpened']);
  });

  it('[VO-2] passes over a draft that no member sponsors, until one does', () => {
    const two = tabledBy(negotiation, 'concerned', 'uk');
    expect(when(two, lead('china'), put(1)).refused).toBe('voting/needs-sponsor');
    expect(when(two, lead('china'), put(2)).types).toEqual(['VoteOpened']);
    const sponsored = played(two, [lead('usa'), { type: 'SponsorDraft', draft: d(1) }]);
    expect(when(sponsored, lead('china'), put(2)).refused).toBe('voting/earlier-draft-first');
    expect(when(sponsored, lead('china'), put(1)).types).toEqual(['VoteOpened']);
  });

  it('[VO-4] ends the speech on the floor, and nobody is called until it has closed', () => {
    const speaking = played(
      tabled,
      [lead('uk'), { type: 'AskForFloor' }],
      [lead('usa'), { type: 'AskForFloor' }],
      [lead('china'), { type: 'CallSpeaker', seat: null }],
    );
    const opened = when(speaking, lead('china'), put(1), { at: 2_000 });
    expect(opened.events).toMatchObject([
      { type: 'SpeechEnded', seat: 'uk', by: 'vote', lasted: 2_000 },
      { type: 'VoteOpened' },
    ]);
    expect(when(opened.state, lead('china'), { type: 'CallSpeaker', seat: null }).refused).toBe(
      'council/vote-open',
    );
    expect(when(opened.state, lead('elected-1'), { type: 'AskForFloor' }).types).toEqual(['FloorAsked']);
    expect(when(opened.state, facilitator, { type: 'SuspendMeeting' }).refused).toBe('council/vote-open');
  });
});

describe('the decision phase', () => {
  it('[VO-3] puts the first draft to the vote by itself, and the next when that vote has closed', () => {
    const decision = inPhase(tabledBy(negotiation, 'france', 'uk'), 'decision');
    expect(decision.public.council.vote?.draft).toBe('d1');
    const closed = when(decision, facilitator, close(), { at: 5_000 });
    expect(closed.events).toMatchObject([
      { type: 'VoteClosed', draft: 'd1' },
      { type: 'VoteOpened', draft: 'd2', closesAt: 5_000 + votingTime },
    ]);
  });

  it('[VO-3] puts a draft to the vote as it is tabled, once the floor is free', () => {
    const decision = inPhase(negotiation, 'decision');
    const written = played(decision, [lead('france'), { type: 'SubmitDraft', text: typed() }]);
    expect(when(written, lead('france'), { type: 'TableDraft', draft: d(1) }).types).toEqual([
      'DraftTabled',
      'VoteOpened',
    ]);
    const speaking = played(
      written,
      [lead('uk'), { type: 'AskForFloor' }],
      [lead('china'), { type: 'CallSpeaker', seat: null }],
    );
    const waits = when(speaking, lead('france'), { type: 'TableDraft', draft: d(1) });
    expect(waits.types).toEqual(['DraftTabled']);
    expect(when(waits.state, lead('uk'), { type: 'EndSpeech', summary: null }).types).toEqual([
      'SpeechEnded',
      'VoteOpened',
    ]);
  });

  it('[VO-3] puts a non-member’s draft to the vote when a member sponsors it', () => {
    const decision = inPhase(tabledBy(negotiation, 'concerned'), 'decision');
    expect(decision.public.council.vote).toBeNull();
    expect(when(decision, lead('usa'), { type: 'SponsorDraft', draft: d(1) }).types).toEqual([
      'DraftSponsored',
      'VoteOpened',
    ]);
  });

  it('[VO-3] leaves on the table what its time did not suffice for', () => {
    const decision = inPhase(tabledBy(negotiation, 'france', 'uk'), 'decision');
    const late = when(decision, facilitator, close(), { at: decision.public.turn?.endsAt ?? 0 });
    expect(late.types).toEqual(['VoteClosed']);
    const next = inPhase(inPhase(late.state, 'consequences'), 'negotiation', { turn: 2 });
    expect(when(next, lead('france'), put(2)).types).toEqual(['VoteOpened']);
  });
});

describe('a ballot', () => {
  it('[VO-5] is cast by each member’s lead or bot, and lands where everyone sees it', () => {
    const voted = when(open, lead('france'), cast('yes'));
    expect(voted.events).toEqual([
      { type: 'VoteCast', draft: 'd1', seat: 'france', ballot: 'yes', reasons: [], explanation: null },
    ]);
    expect(voted.state.public.council.vote?.ballots).toEqual({
      france: { ballot: 'yes', reasons: [], explanation: null },
    });
    expect(when(open, bot('france'), cast('not-participating')).types).toEqual(['VoteCast']);
    expect(when(open, deputy('france'), cast('yes')).refused).toBe('seat/lead-acts');
    expect(when(open, lead('neighbour'), cast('yes')).refused).toBe('council/members-only');
    expect(when(open, facilitator, cast('yes')).refused).toBe('seat/none');
  });

  it('[VO-5] counts once and cannot be changed', () => {
    const voted = castBy(open, 'yes', ['france']);
    expect(when(voted, lead('france'), cast('no')).refused).toBe('voting/already-voted');
    expect(when(voted, bot('france'), cast('no')).refused).toBe('voting/already-voted');
  });

  it('[VO-5] counts in the vote it was meant for, and in no other', () => {
    expect(when(open, lead('france'), cast('yes', 2)).refused).toBe('voting/other-draft');
    expect(when(tabled, lead('france'), cast('yes')).refused).toBe('voting/no-vote-open');
    expect(when(open, facilitator, close(2)).refused).toBe('voting/other-draft');
  });

  it('[VO-6] may name its reasons and explain itself in a line', () => {
    const reasoned: CouncilCommand = {
      type: 'CastVote',
      draft: d(1),
      ballot: 'no',
      reasons: ['last-resort', 'prospects'],
      explanation: 'Talks were not given time.',
    };
    const voted = when(open, lead('russia'), reasoned, { name: 'c3' });
    expect(voted.events).toMatchObject([{ reasons: ['last-resort', 'prospects'], explanation: 'c3.1' }]);
    expect(voted.texts).toMatchObject([{ id: 'c3.1', body: 'Talks were not given time.' }]);
    const muted = given(open, { type: 'ParticipantMuted', participant: person('russia'), muted: true });
    expect(when(muted, lead('russia'), reasoned).refused).toBe('council/muted');
    expect(when(muted, lead('russia'), cast('no')).refused).toBeNull();
  });
});

describe('closing a vote', () => {
  it('[VO-7] happens by itself when the fifteenth member has voted', () => {
    const fourteen = castBy(open, 'yes', memberSeats.slice(0, 14));
    const last = when(fourteen, lead('elected-10'), cast('yes'));
    expect(last.types).toEqual(['VoteCast', 'VoteClosed']);
    expect(last.events[1]).toMatchObject({
      by: 'everyone-voted',
      silent: [],
      resolution: 'S/RES/2801 (2026)',
    });
    expect(last.state.public.council.vote).toBeNull();
  });

  it('[VO-7] happens when its 90 seconds are over, neither early nor twice', () => {
    expect(councilDeadlines(open.public.council)).toEqual([{ what: 'vote', at: 90_000 }]);
    const nothing = { ok: true, value: { events: [], texts: [] } };
    expect(expireVote(open, contextAt(clock, 89_999))).toEqual(nothing);
    const expired = outcomeOf(open, expireVote(open, contextAt(clock, 90_000)));
    expect(expired.events).toMatchObject([{ type: 'VoteClosed', by: 'time' }]);
    expect(expireVote(expired.state, contextAt(clock, 90_000))).toEqual(nothing);
  });

  it('[VO-8] the president waits for everyone present, a facilitator need not', () => {
    const some = castBy(open, 'yes', ['france']);
    expect(when(some, lead('china'), close()).refused).toBe('voting/ballots-awaited');
    expect(when(some, facilitator, close()).events).toMatchObject([{ type: 'VoteClosed', by: 'chair' }]);
    const away = memberSeats.slice(1).flatMap((seat) => [person(seat), person(seat, 2)]);
    const empty = given(open, ...away.map((participant) => ({ type: 'SteppedOut', participant }) as const));
    const alone = castBy(empty, 'yes', ['china']);
    expect(when(alone, lead('china'), close()).types).toEqual(['VoteClosed']);
    expect(when(alone, lead('france'), close()).refused).toBe('council/chair-only');
    expect(when(tabled, facilitator, close()).refused).toBe('voting/no-vote-open');
  });

  it('[VO-9] tells who took no part from who was not there', () => {
    const away = given(
      open,
      { type: 'SteppedOut', participant: person('russia') },
      { type: 'SteppedOut', participant: person('russia', 2) },
      { type: 'SeatKept', seat: id<SeatId>('uk'), by: 'bot' },
    );
    const voted = castBy(away, 'yes', ['france', 'usa', 'china', ...electedSeats]);
    const closed = when(voted, facilitator, close());
    expect(closed.events).toMatchObject([
      {
        silent: [
          { seat: 'russia', ballot: 'absent' },
          { seat: 'uk', ballot: 'not-participating' },
        ],
        outcome: {
          result: 'adopted',
          counts: { yes: 13, no: 0, abstain: 0, 'not-participating': 1, absent: 1 },
        },
      },
    ]);
    expect(closed.state.public.council.votes[0]?.ballots).toMatchObject({
      russia: { ballot: 'absent', reasons: [], explanation: null },
      uk: { ballot: 'not-participating' },
    });
  });

  it('[CO-9] happens by itself once everyone present has voted, where nobody presides', () => {
    const unheld = given(
      open,
      { type: 'SteppedOut', participant: person('china') },
      { type: 'SteppedOut', participant: person('china', 2) },
    );
    const thirteen = castBy(unheld, 'abstain', memberSeats.slice(1, 14));
    expect(thirteen.public.council.vote).not.toBeNull();
    const last = when(thirteen, lead('elected-10'), cast('abstain'));
    expect(last.types).toEqual(['VoteCast', 'VoteClosed']);
    expect(last.events[1]).toMatchObject({ silent: [{ seat: 'china', ballot: 'absent' }] });
  });

  it('[CO-9] calls the next speaker afterwards, where nobody presides', () => {
    const kept = given(open, { type: 'SeatKept', seat: id<SeatId>('china'), by: 'bot' });
    const asked = played(kept, [lead('uk'), { type: 'AskForFloor' }]);
    expect(asked.public.council.floor).toBeNull();
    expect(when(asked, facilitator, close()).types).toEqual(['VoteClosed', 'SpeakerCalled']);
  });
});

describe('the outcome', () => {
  it('[VO-11] [VO-14] a permanent member’s negative vote blocks eleven in favour', () => {
    const voted = castBy(
      castBy(castBy(open, 'yes', memberSeats.slice(4)), 'abstain', ['france', 'uk', 'china']),
      'no',
      ['russia'],
    );
    const vetoed = voted.public.council;
    expect(vetoed.drafts[0]?.status).toEqual({ is: 'vetoed', symbol: 'S/2026/1' });
    expect(outcome(voted)).toMatchObject({
      result: 'vetoed',
      permanentAgainst: ['russia'],
      reason: {
        code: 'voting/permanent-member-against',
        params: { inFavour: 11, against: 1, abstaining: 3 },
      },
    });
    expect(vetoed.votes[0]).toMatchObject({
      draft: 'd1',
      turn: 1,
      closedBy: 'everyone-voted',
      resolution: null,
    });
  });

  it('[VO-11] too few in favour is a failure, and takes no measure', () => {
    const failed = castBy(
      castBy(open, 'no', ['russia']),
      'abstain',
      memberSeats.filter((seat) => seat !== 'russia'),
    );
    expect(failed.public.council.drafts[0]?.status).toEqual({ is: 'failed', symbol: 'S/2026/1' });
    expect(Object.keys(failed.public.crisis.measures)).toEqual([]);
  });

  it('[VO-15] an adopted draft becomes a resolution, numbered on, and its measures are taken', () => {
    const text = typed({
      operative: [carrying(dealtMeasures.withConsent), carrying(dealtMeasures.withConsent)],
    });
    const first = castBy(open, 'yes', memberSeats);
    const drafted = played(
      first,
      [lead('uk'), { type: 'SubmitDraft', text }],
      [lead('uk'), { type: 'TableDraft', draft: d(2) }],
      [lead('china'), put(2)],
    );
    const fourteen = castBy(drafted, 'yes', memberSeats.slice(0, 14), 2);
    const adopted = when(fourteen, lead('elected-10'), cast('yes', 2));
    expect(adopted.types).toEqual(['VoteCast', 'VoteClosed', 'MeasureTaken', 'MeasureTaken']);
    expect(adopted.events[2]).toMatchObject({
      measure: dealtMeasures.withConsent,
      origin: { by: 'council', draft: 'd2', paragraph: 'p1' },
    });
    expect(adopted.state.public.council.drafts.map(({ status }) => status)).toEqual([
      { is: 'adopted', symbol: 'S/2026/1', resolution: 'S/RES/2801 (2026)' },
      { is: 'adopted', symbol: 'S/2026/2', resolution: 'S/RES/2802 (2026)' },
    ]);
  });

  it('what the crisis takes notice of is said by turn', () => {
    const vetoed = castBy(
      castBy(open, 'no', ['usa']),
      'yes',
      memberSeats.filter((seat) => seat !== 'usa'),
    );
    expect(votesOfTurn(vetoed.public.council, 1)).toEqual([
      { adopted: false, inFavour: 14, permanentAgainst: 1, permanentAbstaining: 0 },
    ]);
    expect(votesOfTurn(vetoed.public.council, 2)).toEqual([]);
    expect(metInTurn(vetoed.public.council, 1)).toBe(true);
    expect(metInTurn(negotiation.public.council, 1)).toBe(false);
  });
});

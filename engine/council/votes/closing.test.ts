import { describe, expect, it } from 'vitest';
import { councilDeadlines, expireVote } from '#engine/council/deadlines.ts';
import { metInTurn, votesOfTurn } from '#engine/council/facts.ts';
import {
  carrying,
  clock,
  contextAt,
  dealtMeasures,
  electedSeats,
  facilitator,
  given,
  lead,
  memberSeats,
  outcomeOf,
  person,
  played,
  typed,
  when,
} from '#engine/council/testing/chamber.ts';
import {
  cast,
  castBy,
  close,
  draft,
  negotiation,
  open,
  put,
  tabled,
} from '#engine/council/testing/voting.ts';
import { id, type SeatId } from '#engine/kernel/ids.ts';
import type { SessionState } from '#engine/session/slices.ts';

const outcome = (state: SessionState) => state.public.council.votes.at(-1)?.outcome;

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

  it('[VO-7] waits for its time where nobody is there at all', () => {
    const away = memberSeats.flatMap((seat) => [person(seat), person(seat, 2)]);
    const empty = given(tabled, ...away.map((participant) => ({ type: 'SteppedOut', participant }) as const));
    expect(when(empty, facilitator, put(1)).types).toEqual(['VoteOpened']);
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
      [lead('uk'), { type: 'TableDraft', draft: draft(2) }],
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
      { adopted: false, vetoed: true, inFavour: 14, permanentAgainst: 1, permanentAbstaining: 0 },
    ]);
    expect(votesOfTurn(vetoed.public.council, 2)).toEqual([]);
    expect(metInTurn(vetoed.public.council, 1)).toBe(true);
    expect(metInTurn(negotiation.public.council, 1)).toBe(false);
  });
});

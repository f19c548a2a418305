import type { Ballot } from '#engine/council/ballots.ts';
import type { SeatId } from '#engine/kernel/ids.ts';
import type { SeatFacts } from '#engine/scenario/expressions/facts.ts';
import type { Scenario } from '#engine/scenario/scenario.ts';
import type { PublicSlice, SessionState } from '#engine/session/slices.ts';

export function seatFacts(state: SessionState, scenario: Scenario): Readonly<Record<string, SeatFacts>> {
  return Object.fromEntries(
    scenario.seats.map(({ id, means }) => [
      id,
      factsOfSeat(state.public, id, state.seats[id]?.politicalCapital ?? means.politicalCapital),
    ]),
  );
}

/** What a seat has done, from what everybody saw of it. */
export function factsOfSeat(shared: PublicSlice, seat: SeatId, politicalCapital: number): SeatFacts {
  const { council, crisis } = shared;
  const measures = Object.values(crisis.measures);
  const pledged = (kind: 'troops' | 'police' | 'money') =>
    measures.reduce((sum, { pledges }) => sum + (pledges[seat]?.[kind] ?? 0), 0);
  const voted = (ballot: Ballot) =>
    council.votes.filter(({ ballots }) => ballots[seat]?.ballot === ballot).length;
  const sponsored = council.drafts.filter(({ sponsors }) => sponsors.includes(seat));
  return {
    politicalCapital,
    troopsPledged: pledged('troops'),
    policePledged: pledged('police'),
    moneyPledged: pledged('money'),
    moves: measures.filter(({ origin }) => origin.by === 'seat' && origin.seat === seat).length,
    speeches: council.speeches.filter((speech) => speech.seat === seat).length,
    votesYes: voted('yes'),
    votesNo: voted('no'),
    votesAbstain: voted('abstain'),
    vetoes: council.votes.filter(
      ({ outcome }) => outcome.result === 'vetoed' && outcome.permanentAgainst.includes(seat),
    ).length,
    sponsored: sponsored.filter(({ id }) => council.votes.some(({ draft }) => draft === id)).length,
    sponsoredAdopted: sponsored.filter(({ status }) => status.is === 'adopted').length,
  };
}

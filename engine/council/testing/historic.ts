import { type Ballot, ballots } from '#engine/council/ballots.ts';
import { id, type SeatId } from '#engine/kernel/ids.ts';
import { type HistoricVote, permanentLetters } from './votes.ts';

/** Permanent members as the rows of votes name them, by their letters. */
export const permanentMembers = permanentLetters.map((letter) => id<SeatId>(letter));
const elected = (count: number) => Array.from({ length: count }, (_, index) => id<SeatId>(`E${index + 1}`));

/** The Council of the day: eleven members until 1965, fifteen since. */
export function membersOf({ day }: Pick<HistoricVote, 'day'>): readonly SeatId[] {
  return [...permanentMembers, ...elected(day < '1966-01-01' ? 6 : 10)];
}

/** How each member voted: permanent members as recorded, and the elected ones so that the counts come out. */
export function ballotsOf(vote: HistoricVote): Readonly<Record<SeatId, Ballot>> {
  const named: Record<string, Ballot> = {};
  for (const letter of vote.against) named[letter] = 'no';
  for (const letter of vote.abstaining) named[letter] = 'abstain';
  for (const letter of vote.silent) named[letter] = 'absent';
  // Where permanent members are not said to have stood apart, they were in favour.
  for (const letter of permanentLetters) named[letter] ??= 'yes';
  return fillUp(vote.counts, named, membersOf(vote));
}

/** Ballots in which some members stand as said, and the others fill up the counts in favour, against, abstaining. */
export function fillUp(
  counts: { readonly yes: number; readonly no: number; readonly abstain: number },
  named: Readonly<Record<string, Ballot>>,
  members: readonly SeatId[],
): Readonly<Record<SeatId, Ballot>> {
  const left: Record<Ballot, number> = {
    yes: counts.yes,
    no: counts.no,
    abstain: counts.abstain,
    'not-participating': 0,
    absent: 99,
  };
  for (const ballot of Object.values(named)) left[ballot] -= 1;
  const entries = members.map((seat) => {
    const given = named[seat];
    if (given !== undefined) return [seat, given] as const;
    const ballot = ballots.find((candidate) => left[candidate] > 0) ?? 'absent';
    left[ballot] -= 1;
    return [seat, ballot] as const;
  });
  return Object.fromEntries(entries);
}

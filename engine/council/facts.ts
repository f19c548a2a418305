import type { CouncilSlice } from '#engine/council/slice.ts';
import type { CouncilVote } from '#engine/crisis/types.ts';

/** What the Council did with each draft that it voted on in a turn, as the crisis takes notice of it. */
export function votesOfTurn({ votes }: CouncilSlice, turn: number): readonly CouncilVote[] {
  return votes
    .filter((vote) => vote.turn === turn)
    .map(({ outcome, permanent, ballots }) => ({
      adopted: outcome.result === 'adopted',
      vetoed: outcome.result === 'vetoed',
      inFavour: outcome.counts.yes,
      permanentAgainst: outcome.permanentAgainst.length,
      permanentAbstaining: permanent.filter((seat) => ballots[seat]?.ballot === 'abstain').length,
    }));
}

/** Whether the Council took up the crisis in a turn: somebody spoke in its meeting, or it voted. What was said outside of one is not its own. */
export function metInTurn({ speeches, votes }: CouncilSlice, turn: number): boolean {
  const said = speeches.filter(({ informal }) => informal === undefined);
  return [...said, ...votes].some((happened) => happened.turn === turn);
}

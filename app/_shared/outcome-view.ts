import type { Ballot } from '#engine/council/ballots.ts';
import type { Outcome } from '#engine/council/tally.ts';

/** How a vote came out, as the rules say it. */
export type OutcomeView = Pick<Outcome, 'result' | 'counts' | 'reason'>;

/** The three positions of the Council's board, in its order. */
export const BOARD: readonly Extract<Ballot, 'yes' | 'no' | 'abstain'>[] = ['yes', 'no', 'abstain'];

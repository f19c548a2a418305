/** What a member may cast. `not-participating` is a position of its own, apart from abstaining. */
export const castableBallots = ['yes', 'no', 'abstain', 'not-participating'] as const;
export type CastableBallot = (typeof castableBallots)[number];

/** How a member may stand in the record of a vote. Nobody casts `absent`: it is found when the vote closes. */
export const ballots = [...castableBallots, 'absent'] as const;
export type Ballot = (typeof ballots)[number];

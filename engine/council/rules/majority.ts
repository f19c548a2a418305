/** A day from which a number of affirmative votes is needed (ISO `YYYY-MM-DD`); null for as far back as the rule goes. */
export interface VotesFrom {
  readonly from: string | null;
  readonly need: number;
}

/** What carries a question, as a rule pack says it. */
export type MajorityRule =
  /** A fixed number in favour, whoever else votes (Charter, Article 27), with the days from which it changed, oldest first. */
  { readonly is: 'affirmative'; readonly votes: readonly VotesFrom[] } | RelativeMajority;

/** What carries a question by how the ballots stand to one another. */
export type RelativeMajority =
  /**
   * A part of those in favour or against (`voting`), of all that are not absent (`present`), or of all members: more than the part, or at
   * least it. Nothing is carried without a vote in favour.
   */
  | {
      readonly is: 'share';
      readonly of: 'voting' | 'present' | 'members';
      readonly part: readonly [numerator: number, denominator: number];
      readonly reach: 'more-than' | 'at-least';
    }
  /** Carried unless somebody objects: who is silent consents. */
  | { readonly is: 'no-objection' };

/** A rule applied to a day and a membership. Where `majority` is left out, `need` affirmative votes carry it. */
export interface ResolvedMajority {
  readonly need: number;
  readonly majority?: RelativeMajority;
}

/**
 * How a rule stands on a day for so many members. Of a share, `need` is what would carry it if every member voted for or against.
 * @throws when the rule says nothing of so early a day: a pack without a first number is a bug.
 */
export function resolveMajority(rule: MajorityRule, day: string, members: number): ResolvedMajority {
  switch (rule.is) {
    case 'affirmative': {
      const inForce = rule.votes.findLast(({ from }) => from === null || from <= day);
      if (inForce === undefined) throw new Error(`No majority is known for ${day}`);
      return { need: inForce.need };
    }
    case 'share': {
      const [numerator, denominator] = rule.part;
      const share = (members * numerator) / denominator;
      return { need: rule.reach === 'more-than' ? Math.floor(share) + 1 : Math.ceil(share), majority: rule };
    }
    case 'no-objection':
      return { need: 0, majority: rule };
  }
}

export interface BallotCounts {
  readonly yes: number;
  readonly no: number;
  readonly present: number;
  readonly members: number;
}

/** How ballots come out under a relative majority. `tied`: as many against as in favour, and not enough. */
export function judgeRelative(
  majority: RelativeMajority,
  counts: BallotCounts,
): 'carried' | 'tied' | 'not-carried' {
  const { yes, no } = counts;
  if (majority.is === 'no-objection') return no === 0 ? 'carried' : 'not-carried';
  const base = { voting: yes + no, present: counts.present, members: counts.members }[majority.of];
  const [numerator, denominator] = majority.part;
  const [reached, asked] = [yes * denominator, base * numerator];
  if (yes > 0 && (majority.reach === 'more-than' ? reached > asked : reached >= asked)) return 'carried';
  return yes === no ? 'tied' : 'not-carried';
}

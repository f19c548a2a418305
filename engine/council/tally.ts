import { type Ballot, ballots } from '#engine/council/ballots.ts';
import { judgeRelative, type RelativeMajority } from '#engine/council/rules/majority.ts';
import type { SeatId } from '#engine/kernel/ids.ts';

/** What is voted on, by whom, and how many affirmative votes carry it. */
export interface Matter {
  /** On matters of procedure no permanent member can block (Article 27(2)). */
  readonly procedural: boolean;
  readonly members: readonly SeatId[];
  readonly permanent: readonly SeatId[];
  /** Affirmative votes needed: an absolute number, whoever else votes; of a share, what carries it if every member votes. */
  readonly need: number;
  /** Left out where `need` affirmative votes carry it. */
  readonly majority?: RelativeMajority;
}

export const voteResults = ['adopted', 'vetoed', 'failed'] as const;
export type VoteResult = (typeof voteResults)[number];

/** Why it came out so, as a code that is worded where it is shown. */
export const outcomeReasons = [
  /** Every member in favour. */
  'voting/unanimous',
  /** Enough in favour, no permanent member against. */
  'voting/enough-in-favour',
  /** A matter of procedure carried although a permanent member voted against. */
  'voting/no-veto-on-procedure',
  /** Enough in favour, and a permanent member against. */
  'voting/permanent-member-against',
  /** Too few in favour. */
  'voting/too-few-in-favour',
  /** Too few in favour: that a permanent member was against made no difference. */
  'voting/too-few-without-veto',
  /** A large enough part of the votes in favour. */
  'voting/share-reached',
  /** Too small a part of the votes in favour. */
  'voting/share-missed',
  /** As many in favour as against. */
  'voting/tied',
  /** Nobody objected. */
  'voting/no-objection',
  /** Somebody objected. */
  'voting/objection',
] as const;
export type OutcomeReason = (typeof outcomeReasons)[number];

export interface Outcome {
  readonly result: VoteResult;
  readonly need: number;
  readonly counts: Readonly<Record<Ballot, number>>;
  /** Permanent members who voted against, in the order of the members. */
  readonly permanentAgainst: readonly SeatId[];
  readonly reason: {
    readonly code: OutcomeReason;
    readonly params: Readonly<
      Record<'inFavour' | 'against' | 'abstaining' | 'silent' | 'need' | 'permanentAgainst', number>
    >;
  };
}

/**
 * The outcome of a vote, by the majority that it asks for: under Article 27 of the Charter unless said otherwise. A member without a ballot counts as absent; in what order the ballots
 * came makes no difference.
 * @throws when somebody voted who is not a member: the rules let nobody else, so that is a bug.
 */
export function tally(cast: Readonly<Partial<Record<SeatId, Ballot>>>, matter: Matter): Outcome {
  const { members, permanent, need } = matter;
  const stranger = (Object.keys(cast) as SeatId[]).find((seat) => !members.includes(seat));
  if (stranger !== undefined) throw new Error(`A ballot by ${stranger}, who is not a member`);
  const counts = countBallots(members.map((seat) => cast[seat] ?? 'absent'));
  const permanentAgainst = members.filter((seat) => permanent.includes(seat) && cast[seat] === 'no');
  const { result, code } = judge(counts, permanentAgainst.length, matter);
  return {
    result,
    need,
    counts,
    permanentAgainst,
    reason: {
      code,
      params: {
        inFavour: counts.yes,
        against: counts.no,
        abstaining: counts.abstain,
        silent: counts['not-participating'] + counts.absent,
        need,
        permanentAgainst: permanentAgainst.length,
      },
    },
  };
}

function countBallots(cast: readonly Ballot[]): Readonly<Record<Ballot, number>> {
  const counts = Object.fromEntries(ballots.map((ballot) => [ballot, 0])) as Record<Ballot, number>;
  for (const ballot of cast) counts[ballot] += 1;
  return counts;
}

type Judged = { readonly result: VoteResult; readonly code: OutcomeReason };

function judge(counts: Readonly<Record<Ballot, number>>, permanentAgainst: number, matter: Matter): Judged {
  const { majority, procedural } = matter;
  const judged =
    majority === undefined
      ? judgeAffirmative(counts, permanentAgainst, matter)
      : judgeMajority(counts, majority, matter.members.length);
  if (judged.result !== 'adopted' || permanentAgainst === 0) return judged;
  return procedural
    ? { result: 'adopted', code: 'voting/no-veto-on-procedure' }
    : { result: 'vetoed', code: 'voting/permanent-member-against' };
}

function judgeAffirmative(
  { yes, no, abstain }: Readonly<Record<Ballot, number>>,
  permanentAgainst: number,
  { procedural, members, need }: Matter,
): Judged {
  if (yes < need) {
    const code =
      permanentAgainst > 0 && !procedural ? 'voting/too-few-without-veto' : 'voting/too-few-in-favour';
    return { result: 'failed', code };
  }
  const unanimous = no === 0 && abstain === 0 && yes === members.length;
  return { result: 'adopted', code: unanimous ? 'voting/unanimous' : 'voting/enough-in-favour' };
}

function judgeMajority(
  { yes, no, absent }: Readonly<Record<Ballot, number>>,
  majority: RelativeMajority,
  members: number,
): Judged {
  const judged = judgeRelative(majority, { yes, no, present: members - absent, members });
  const consensus = majority.is === 'no-objection';
  switch (judged) {
    case 'carried':
      return { result: 'adopted', code: consensus ? 'voting/no-objection' : 'voting/share-reached' };
    case 'tied':
      return { result: 'failed', code: 'voting/tied' };
    case 'not-carried':
      return { result: 'failed', code: consensus ? 'voting/objection' : 'voting/share-missed' };
  }
}

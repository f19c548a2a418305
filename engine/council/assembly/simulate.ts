import { judgeRelative, type RelativeMajority } from '#engine/council/rules/majority.ts';
import type { Random } from '#engine/kernel/random.ts';
import { type RegionalGroup, type RegionalGroupId, regionalGroups } from './groups.ts';
import type { AssemblyCounts, AssemblyVote } from './slice.ts';

/** What the Assembly makes of a text: how the Council's elected members took it, and how coercive it is. */
export interface BeforeTheAssembly {
  /** The part of the Council's elected members that voted in favour, 0 to 1. */
  readonly support: number;
  /** The part that voted against. */
  readonly opposition: number;
  /** The highest coercion of what it would have done, 0 to 3. */
  readonly coercion: number;
}

/** Project parameters: the part of a group that takes no part in a vote, and how far chance moves its support either way. */
export const absence = 0.06;
export const spread = 0.06;
/** How much of what is left a group turns against a text at least: somebody always does. */
const dissent = 0.12;

/**
 * [GA-3] How a regional group votes: as the elected members of the Council did, who were chosen from all groups, less what the group
 * withholds from coercion. `drawn` is between 0 and 1.
 */
export function voteOfGroup(
  { members, reserve }: Pick<RegionalGroup, 'members' | 'reserve'>,
  { support, opposition, coercion }: BeforeTheAssembly,
  drawn: number,
): AssemblyCounts {
  const present = members - Math.round(members * absence);
  const inclined = support * (1 - (reserve * coercion) / 3) + (drawn * 2 - 1) * spread;
  const yes = Math.round(present * Math.min(1, Math.max(0, inclined)));
  const against = Math.min(1, Math.max(dissent, opposition));
  const no = Math.min(present - yes, Math.round((present - yes) * against));
  return { yes, no, abstain: present - yes - no, absent: members - present };
}

/**
 * [GA-3] [GA-4] The vote of the whole Assembly by groups, with its outcome under a majority: on questions of peace and security two
 * thirds of the members present and voting (Charter, Article 18(2)); who abstains does not vote.
 */
export function voteInAssembly(
  text: BeforeTheAssembly,
  majority: RelativeMajority,
  random: Random,
  draft: string,
): Pick<AssemblyVote, 'groups' | 'counts' | 'adopted'> {
  const voted = regionalGroups.map((group): readonly [RegionalGroupId, AssemblyCounts] => [
    group.id,
    voteOfGroup(group, text, random.uniform('assembly', draft, group.id)),
  ]);
  const counts = voted.reduce((sum, [, part]) => add(sum, part), { yes: 0, no: 0, abstain: 0, absent: 0 });
  const { yes, no, abstain, absent } = counts;
  const present = yes + no + abstain;
  const judged = judgeRelative(majority, { yes, no, present, members: present + absent });
  return {
    groups: Object.fromEntries(voted) as AssemblyVote['groups'],
    counts,
    adopted: judged === 'carried',
  };
}

function add(one: AssemblyCounts, other: AssemblyCounts): AssemblyCounts {
  return {
    yes: one.yes + other.yes,
    no: one.no + other.no,
    abstain: one.abstain + other.abstain,
    absent: one.absent + other.absent,
  };
}

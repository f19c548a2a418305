import { z } from 'zod';
import { castableBallots } from '#engine/council/ballots.ts';
import { silenceKinds } from '#engine/council/silence/slice.ts';
import { councilPack } from './council.ts';
import type { MajorityRule } from './majority.ts';
import { motionKinds } from './motions.ts';
import {
  chairKinds,
  majorityUses,
  type PackId,
  packIds,
  type RulePack,
  speakingOrders,
  yieldKinds,
} from './pack.ts';

const part = z
  .tuple([z.int().min(1).max(20), z.int().min(1).max(20)])
  .refine(([numerator, denominator]) => numerator <= denominator, { error: 'is more than the whole' });

const majority: z.ZodType<MajorityRule> = z.discriminatedUnion('is', [
  z.strictObject({
    is: z.literal('affirmative'),
    votes: z
      .array(z.strictObject({ from: z.iso.date().nullable(), need: z.int().min(1).max(193) }))
      .min(1)
      .max(4)
      .refine((votes) => votes[0]?.from === null, { error: 'does not say what is needed at first' }),
  }),
  z.strictObject({
    is: z.literal('share'),
    of: z.enum(['voting', 'present', 'members']),
    part,
    reach: z.enum(['more-than', 'at-least']),
  }),
  z.strictObject({ is: z.literal('no-objection') }),
]);

const quorum = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('none') }),
  z.strictObject({ is: z.literal('share'), part }),
  z.strictObject({ is: z.literal('number'), members: z.int().min(1).max(193) }),
]);

const ballots = z
  .array(z.enum(castableBallots))
  .refine((cast) => cast.includes('yes') && cast.includes('no'), { error: 'lets nobody decide' })
  .refine((cast) => new Set(cast).size === cast.length, { error: 'names a ballot twice' });

/** What circuits vary, each left out where the pack's own word stands. Times are seconds. */
const ruleChanges = z.strictObject({
  vetoes: z.boolean().optional(),
  partiesAbstain: z.boolean().optional(),
  majorities: z.partialRecord(z.enum(majorityUses), majority).optional(),
  ballots: z.strictObject({ substance: ballots.optional(), procedure: ballots.optional() }).optional(),
  quorum: z.strictObject({ debate: quorum.optional(), vote: quorum.optional() }).optional(),
  chair: z.strictObject({ by: z.enum(chairKinds).optional(), speaksLast: z.boolean().optional() }).optional(),
  speakers: z
    .strictObject({
      order: z.enum(speakingOrders).optional(),
      yields: z.array(z.enum(yieldKinds)).max(yieldKinds.length).optional(),
    })
    .optional(),
  /** The motions of the pack in another order of precedence, or fewer of them. */
  precedence: z
    .array(z.enum(motionKinds))
    .refine((kinds) => new Set(kinds).size === kinds.length, { error: 'names a motion twice' })
    .optional(),
  invitations: z.enum(['standing', 'on-request']).optional(),
  consensus: z.array(z.enum(silenceKinds)).max(silenceKinds.length).optional(),
  assembly: z.boolean().optional(),
  times: z
    .partialRecord(
      z.enum(Object.keys(councilPack.times) as [keyof RulePack['times'], ...(keyof RulePack['times'])[]]),
      z.int().min(10).max(1_800),
    )
    .optional(),
});

/** A pack, and what a host changes of it. */
export const rulesChoice = z.strictObject({ pack: z.enum(packIds), changes: ruleChanges });
export type RulesChoice = z.infer<typeof rulesChoice>;

/** The packs that can be chosen. */
const packs: Readonly<Partial<Record<PackId, RulePack>>> = { council: councilPack };

/**
 * The rules that a choice makes: the pack with its changes.
 * @throws when the pack is not there to choose.
 */
export function chooseRules({ pack, changes }: RulesChoice): RulePack {
  const chosen = packs[pack];
  if (chosen === undefined) throw new Error(`There is no pack of rules called ${pack}`);
  const { precedence, ...other } = changes;
  const changed = mergeRules(chosen as unknown as Tree, other as Tree) as unknown as RulePack;
  if (precedence === undefined) return changed;
  const motions = precedence.flatMap((kind) => changed.motions.filter((motion) => motion.kind === kind));
  return { ...changed, motions };
}

type Tree = { readonly [key: string]: unknown };

/** Records are changed field by field; a majority, a quorum or a list is replaced whole. */
function mergeRules(rules: Tree, changes: Tree): Tree {
  const entries = Object.entries(changes).flatMap(([key, change]): [string, unknown][] => {
    if (change === undefined) return [];
    const before = rules[key];
    return [
      [key, isRecord(before) && isRecord(change) && !('is' in change) ? mergeRules(before, change) : change],
    ];
  });
  return { ...rules, ...Object.fromEntries(entries) };
}

function isRecord(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

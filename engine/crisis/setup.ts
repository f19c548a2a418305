import { z } from 'zod';
import type { Id } from '#engine/kernel/ids.ts';

/**
 * What a scenario gives the model: the country as it is before the first week. Structural facts and starting values,
 * never the effect of a measure. All marks from 0 to 100 are coded by the rules in docs/model.md.
 */

const mark = z.number().min(0).max(100);
const share = z.number().min(0).max(1);
const persons = z.number().int().min(0);
const weekly = z.number().min(0);
const regionId = z
  .string()
  .min(1)
  .transform((value) => value as Id<'region'>);

export const regionSetupSchema = z.strictObject({
  id: regionId,
  population: z.number().int().positive(),
  /** People of the groups under threat who live there. */
  threatened: persons,
  /** How much of the violence is aimed here: 1 is the country's average, 0 none. */
  exposure: z.number().min(0).max(5),
  /** How easily people cross a border from here: 0 closed, 1 open; 0 inland. */
  border: share,
  neighbours: z.array(regionId),
  /** Before the first week: flows per week, stocks in persons. */
  initial: z.strictObject({
    'civilian-deaths': weekly,
    'battle-deaths': weekly,
    'displaced-internally': persons,
    refugees: persons,
  }),
});

export const structureSchema = z.strictObject({
  /** State-led discrimination and an exclusionary ideology of those in power. */
  exclusion: mark,
  /** How far politics is a fight of factions for the whole state. */
  factionalism: mark,
  /** Record of mass violence that went unpunished. */
  pastViolence: mark,
  poverty: mark,
  /** Armed conflict and arms in neighbouring countries. */
  neighbourhood: mark,
  /** How far an organisation for violence stands ready: militias, party youth, loyal units, lists. */
  mobilisation: mark,
  /** Who kills civilians. `both` splits evenly. */
  perpetrator: z.enum(['state', 'armed-group', 'both']),
  /** Newly displaced for each civilian killed. */
  flightRatio: z.number().min(1).max(1_000),
  /** Part of the killing that depends on aircraft and heavy weapons. */
  heavyWeapons: share,
});

export const capitalSetupSchema = z.strictObject({
  /** How hard its line is: 0 seeks help, 100 refuses on principle. */
  hardLine: mark,
  /** How much it depends on aid, trade and credit from those who press it. */
  dependence: mark,
  /** How well friends abroad, above all a permanent member, shelter it. */
  patron: mark,
});

/** National starting values that the scenario gives; the others follow from these. */
export const givenIndicatorIds = [
  'humanitarian-access',
  'incitement',
  'armed-strength',
  'arms-flow',
  'state-capacity',
  'regime-intent',
  'elite-restraint',
  'regime-cohesion',
  'economic-stress',
  'peace-momentum',
  'intergroup-trust',
  'accountability',
  'spill-over',
  'evidence-quality',
  'neighbour-compliance',
  'council-unity',
  'council-attention',
] as const;
export type GivenIndicatorId = (typeof givenIndicatorIds)[number];

export const crisisSetupSchema = z.strictObject({
  regions: z.array(regionSetupSchema).min(1).max(40),
  initial: z.record(z.enum(givenIndicatorIds), mark),
  structure: structureSchema,
  capital: capitalSetupSchema,
  /** Where the crisis stands at the start, and what has been settled. */
  stage: z.enum(['prevent', 'react', 'rebuild']),
  settlement: z.enum(['none', 'ceasefire', 'agreement']),
});

export type RegionSetup = z.infer<typeof regionSetupSchema>;
export type StructuralFacts = z.infer<typeof structureSchema>;
export type CapitalSetup = z.infer<typeof capitalSetupSchema>;
/** A crisis as a scenario gives it, checked. */
export type CrisisSetup = z.infer<typeof crisisSetupSchema>;

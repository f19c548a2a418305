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
  population: z.number().int().positive().describe('Persons who live here.'),
  threatened: persons.describe('People of the groups under threat who live here.'),
  exposure: z
    .number()
    .min(0)
    .max(5)
    .describe("How much of the violence is aimed here: 1 is the country's average, 0 none."),
  border: share.describe('How easily people cross a border from here: 0 closed or inland, 1 open.'),
  neighbours: z.array(regionId),
  /** Before the first week: flows per week, stocks in persons. */
  initial: z.strictObject({
    'civilian-deaths': weekly.describe('Civilians killed in a usual week.'),
    'battle-deaths': weekly.describe('Fighters killed in a usual week.'),
    'displaced-internally': persons.describe('Persons from here who are displaced inside the country.'),
    refugees: persons.describe('Persons from here who are abroad.'),
  }),
});

export const structureSchema = z.strictObject({
  exclusion: mark.describe('State-led discrimination and an exclusionary ideology of those in power.'),
  factionalism: mark.describe('How far politics is a fight of factions for the whole state.'),
  pastViolence: mark.describe('Record of mass violence that went unpunished.'),
  poverty: mark.describe(
    'Poverty, by rank in the Human Development Index: 90 the last tenth, 50 the middle.',
  ),
  neighbourhood: mark.describe('Armed conflict and arms in neighbouring countries.'),
  mobilisation: mark.describe(
    'How far an organisation for violence stands ready: militias, party youth, loyal units, lists.',
  ),
  perpetrator: z
    .enum(['state', 'armed-group', 'both'])
    .describe('Who kills civilians; "both" splits evenly.'),
  flightRatio: z.number().min(1).max(1_000).describe('Newly displaced for each civilian killed.'),
  heavyWeapons: share.describe('Part of the killing that depends on aircraft and heavy weapons, 0 to 1.'),
});

export const capitalSetupSchema = z.strictObject({
  hardLine: mark.describe('How hard its line is: 0 seeks help, 100 refuses on principle.'),
  dependence: mark.describe('How much it depends on aid, trade and credit from those who press it.'),
  patron: mark.describe('How well friends abroad, above all a permanent member, shelter it.'),
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
  stage: z.enum(['prevent', 'react', 'rebuild']).describe('Where the crisis stands at the start.'),
  settlement: z.enum(['none', 'ceasefire', 'agreement']).describe('What has been settled before the start.'),
});

export type RegionSetup = z.infer<typeof regionSetupSchema>;
export type StructuralFacts = z.infer<typeof structureSchema>;
export type CapitalSetup = z.infer<typeof capitalSetupSchema>;
/** A crisis as a scenario gives it, checked. */
export type CrisisSetup = z.infer<typeof crisisSetupSchema>;

import { z } from 'zod';
import { capitalSetupSchema, crisisSetupSchema, structureSchema } from '#engine/crisis/setup.ts';

const structure = structureSchema.shape;
const capital = capitalSetupSchema.shape;

/** The country before the first week, in the crisis model's own units; keys spelled with hyphens, as everywhere in YAML. */
export const crisisSource = z.strictObject({
  stage: crisisSetupSchema.shape.stage,
  settlement: crisisSetupSchema.shape.settlement,
  structure: z
    .strictObject({
      exclusion: structure.exclusion,
      factionalism: structure.factionalism,
      'past-violence': structure.pastViolence,
      poverty: structure.poverty,
      neighbourhood: structure.neighbourhood,
      mobilisation: structure.mobilisation,
      perpetrator: structure.perpetrator,
      'flight-ratio': structure.flightRatio,
      'heavy-weapons': structure.heavyWeapons,
    })
    .transform(
      ({
        'past-violence': pastViolence,
        'flight-ratio': flightRatio,
        'heavy-weapons': heavyWeapons,
        ...rest
      }) => ({ ...rest, pastViolence, flightRatio, heavyWeapons }),
    )
    .describe('Structural facts; how each is coded stands in docs/authors/coding-cases.md.'),
  capital: z
    .strictObject({
      'hard-line': capital.hardLine,
      dependence: capital.dependence,
      patron: capital.patron,
    })
    .transform(({ 'hard-line': hardLine, ...rest }) => ({ ...rest, hardLine }))
    .describe("The capital's position, 0 to 100."),
  start: crisisSetupSchema.shape.initial.describe('National indicators before the first week, 0 to 100.'),
});

export type CrisisSource = z.infer<typeof crisisSource>;

import { z } from 'zod';
import { capitalRequestKinds } from '#engine/crisis/measures/face-types.ts';
import { authorId, oneLine, paragraphs } from './names.ts';

/** What can be read off a run of weeks. Persons, weeks counted from 1, or shares from 0 to 1. */
export const quantityIds = [
  /** Persons since the first week. */
  'civilian-deaths',
  'battle-deaths',
  'excess-deaths',
  'ever-displaced',
  /** Persons who are away from home at that moment: inside, across a border, both. */
  'displaced-internally',
  'refugees',
  'displaced',
  /** The week in which most civilians were killed, and in which most people fled. */
  'peak-week',
  'peak-flight-week',
  /** Civilians killed in the worst week. */
  'peak-deaths',
  /** The last week in which more than a tenth as many were killed as in the worst. */
  'last-violent-week',
  /** The week of the first agreement or victory; one more than there are weeks when there was none. */
  'settled-week',
  /** Of the civilian deaths of another playthrough, by the same dice, the share that this one does not have. */
  'deaths-averted',
] as const;

const week = z.number().int().min(1).max(416);
const seedsInHundred = z.number().int().min(1).max(100);

/** What is known to have happened, or what the literature holds: a range, and in how many of 100 seeds it should be met. */
const targetSource = z
  .strictObject({
    about: oneLine.describe('What is compared, in one line.'),
    playthrough: authorId.describe('The playthrough that is replayed.'),
    quantity: z.enum(quantityIds).describe('What is read off it.'),
    against: authorId.optional().describe('The other playthrough, for deaths-averted alone.'),
    'by-week': week.optional().describe('The last week that counts; all, when left out.'),
    range: z
      .tuple([z.number(), z.number()])
      .refine(([low, high]) => low <= high, { error: 'must name the lower end first' })
      .describe('The documented range, lower end first.'),
    'in-at-least': seedsInHundred.default(60).describe('Of 100 seeds; 60 when left out.'),
    source: oneLine.describe('Who documents it.'),
    gated: z.boolean().describe('Whether the backtest fails when it does not hold.'),
  })
  .refine(({ quantity, against }) => (quantity === 'deaths-averted') === (against !== undefined), {
    error: 'must name "against", another playthrough, for deaths-averted and for nothing else',
    path: ['against'],
  });

/** What should differ between two playthroughs, whatever the size: seed by seed, with the same dice. */
const signSource = z.strictObject({
  about: oneLine.describe('What is compared, in one line.'),
  playthrough: authorId.describe('The playthrough that has more or less.'),
  has: z.enum(['more', 'less']).describe('Which way it should differ.'),
  quantity: z.enum(quantityIds).exclude(['deaths-averted']).describe('What is read off both.'),
  than: authorId.describe('The playthrough it is held against.'),
  'by-week': week.optional().describe('The last week that counts; all, when left out.'),
  'in-at-least': seedsInHundred.default(60).describe('Of 100 seeds; 60 when left out.'),
  source: oneLine.describe('Who holds it.'),
  gated: z.boolean().describe('Whether the backtest fails when it does not hold.'),
});

/** `backtest.yaml`: what a scenario after a real case has to reproduce. */
export const backtestSource = z.strictObject({
  format: z.literal(1).describe('The version of this format: 1.'),
  about: paragraphs.describe('What is held against what.'),
  answers: z
    .record(
      authorId,
      z.partialRecord(z.enum(capitalRequestKinds), z.enum(['granted', 'refused', 'withdrawn'])),
    )
    .default({})
    .describe('What the capital answered in a playthrough, so that a seed with other answers is noticed.'),
  targets: z.record(authorId, targetSource).describe('Documented ranges.'),
  signs: z
    .record(authorId, signSource)
    .describe('What should differ between two playthroughs, whatever the size.'),
});

export type QuantityId = (typeof quantityIds)[number];
export type BacktestSource = z.infer<typeof backtestSource>;
export type Target = BacktestSource['targets'][string];
export type Sign = BacktestSource['signs'][string];

import { z } from 'zod';
import { capitalRequestKinds } from '#engine/crisis/measures/face-types.ts';
import { authorId, oneLine, paragraphs } from '#engine/scenario/schema/names.ts';

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
    about: oneLine,
    playthrough: authorId,
    quantity: z.enum(quantityIds),
    against: authorId.optional(),
    'by-week': week.optional(),
    range: z.tuple([z.number(), z.number()]).refine(([low, high]) => low <= high, {
      error: 'must name the lower end first',
    }),
    'in-at-least': seedsInHundred.default(60),
    source: oneLine,
    gated: z.boolean(),
  })
  .refine(({ quantity, against }) => (quantity === 'deaths-averted') === (against !== undefined), {
    error: 'must name "against", another playthrough, for deaths-averted and for nothing else',
    path: ['against'],
  });

/** What should differ between two playthroughs, whatever the size: seed by seed, with the same dice. */
const signSource = z.strictObject({
  about: oneLine,
  playthrough: authorId,
  has: z.enum(['more', 'less']),
  quantity: z.enum(quantityIds).exclude(['deaths-averted']),
  than: authorId,
  'by-week': week.optional(),
  'in-at-least': seedsInHundred.default(60),
  source: oneLine,
  gated: z.boolean(),
});

/** `backtest.yaml`: what a scenario after a real case has to reproduce. */
export const backtestSource = z.strictObject({
  format: z.literal(1),
  about: paragraphs,
  /** What the capital answered in a playthrough, so that a seed with which it answers otherwise is noticed. */
  answers: z
    .record(
      authorId,
      z.partialRecord(z.enum(capitalRequestKinds), z.enum(['granted', 'refused', 'withdrawn'])),
    )
    .default({}),
  targets: z.record(authorId, targetSource),
  signs: z.record(authorId, signSource),
});

export type QuantityId = (typeof quantityIds)[number];
export type BacktestSource = z.infer<typeof backtestSource>;
export type Target = BacktestSource['targets'][string];
export type Sign = BacktestSource['signs'][string];

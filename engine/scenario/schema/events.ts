import { z } from 'zod';
import { indicatorIds } from '#engine/crisis/indicators.ts';
import { authorId, condition } from './names.ts';

const week = z.number().int().min(1).max(208);

/** `add` in the indicator's own unit, or `multiply` by a factor; in one region, or in the whole country. */
export const effectSource = z
  .strictObject({
    indicator: z.enum(indicatorIds).describe('What changes.'),
    in: authorId.optional().describe('The region, for indicators kept by region; everywhere, when left out.'),
    add: z.number().optional().describe("How much is added, in the indicator's unit; may be negative."),
    multiply: z.number().min(0).max(10).optional().describe('The factor by which it changes, 0 to 10.'),
  })
  .refine(({ add, multiply }) => (add === undefined) !== (multiply === undefined), {
    error: 'needs either "add" or "multiply"',
  })
  // A schema for editors cannot carry the check itself.
  .meta({ oneOf: [{ required: ['add'] }, { required: ['multiply'] }] });

export const eventSource = z.strictObject({
  when: condition.default('true').describe('Condition for it to happen; always, when left out.'),
  weeks: z.tuple([week, week]).describe('The first and the last week in which it may happen, from 1.'),
  chance: z
    .number()
    .gt(0)
    .max(1)
    .default(1)
    .describe('Chance in each week in which the condition holds, up to 1.'),
  'again-after': week.optional().describe('Weeks after which it may happen again; never, when left out.'),
  lasts: week
    .optional()
    .describe(
      'Weeks for which what it multiplies stays multiplied, while its condition holds; it fades from then on, or at once when left out.',
    ),
  effects: z.array(effectSource).max(8).default([]).describe('What it changes in the country.'),
  for: z.array(authorId).min(1).optional().describe('Seats that alone hear of it; everybody, when left out.'),
});

/** `events.yaml`: what the scenario brings in by itself, by the events' ids. */
export const eventsSource = z.record(authorId, eventSource);

export type EventSource = z.infer<typeof eventSource>;
export type EventsSource = z.infer<typeof eventsSource>;

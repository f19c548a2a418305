import { z } from 'zod';
import { indicatorIds } from '#engine/crisis/indicators.ts';
import { authorId, condition } from './names.ts';

const week = z.number().int().min(1).max(104);

/** `add` in the indicator's own unit, or `multiply` by a factor; in one region, or in the whole country. */
export const effectSource = z
  .strictObject({
    indicator: z.enum(indicatorIds),
    in: authorId.optional(),
    add: z.number().optional(),
    multiply: z.number().min(0).max(10).optional(),
  })
  .refine(({ add, multiply }) => (add === undefined) !== (multiply === undefined), {
    error: 'needs either "add" or "multiply"',
  });

export const eventSource = z.strictObject({
  when: condition.default('true'),
  weeks: z.tuple([week, week]),
  chance: z.number().gt(0).max(1).default(1),
  'again-after': week.optional(),
  effects: z.array(effectSource).max(8).default([]),
  for: z.array(authorId).min(1).optional(),
});

export const eventsSource = z.record(authorId, eventSource);

export type EventSource = z.infer<typeof eventSource>;
export type EventsSource = z.infer<typeof eventsSource>;

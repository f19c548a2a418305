import { z } from 'zod';
import { minutes } from './names.ts';

/** How one length of session is divided. Minutes; the phases repeat in every turn. */
export const lengthSource = z.strictObject({
  turns: z.number().int().min(3).max(8).describe('Turns of the session, 3 to 8.'),
  'weeks-per-turn': z.number().int().min(1).max(26).describe('Simulated weeks that pass in each turn.'),
  reading: minutes.describe('Minutes to read before the first turn.'),
  phases: z
    .strictObject({
      briefing: minutes.min(1).describe('Minutes for the news.'),
      negotiation: minutes.min(1).describe('Minutes to talk and draft.'),
      decision: minutes.min(1).describe('Minutes to vote and move.'),
      consequences: minutes.min(1).describe('Minutes to see what came of it.'),
    })
    .describe('The phases of every turn, in minutes.'),
  debrief: minutes.describe('Minutes for the debrief.'),
});

export const lengthsSource = z.strictObject({
  '60': lengthSource.describe('A session of 60 minutes.'),
  '90': lengthSource.describe('A session of 90 minutes.'),
  '120': lengthSource.describe('A session of 120 minutes.'),
});

export type LengthsSource = z.infer<typeof lengthsSource>;

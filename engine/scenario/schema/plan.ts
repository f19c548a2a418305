import { z } from 'zod';
import { minutes } from './names.ts';

/** How one length of session is divided. Minutes; the phases repeat in every turn. */
export const lengthSource = z.strictObject({
  turns: z.number().int().min(3).max(8),
  'weeks-per-turn': z.number().int().min(1).max(26),
  reading: minutes,
  phases: z.strictObject({
    briefing: minutes.min(1),
    negotiation: minutes.min(1),
    decision: minutes.min(1),
    consequences: minutes.min(1),
  }),
  debrief: minutes,
});

export const lengthsSource = z.strictObject({ '60': lengthSource, '90': lengthSource, '120': lengthSource });

export type LengthsSource = z.infer<typeof lengthsSource>;

import { z } from 'zod';
import { informalFormats } from './slice.ts';

export const informalCommands = [
  z.strictObject({ type: z.literal('ConveneInformal'), format: z.enum(informalFormats) }),
  z.strictObject({ type: z.literal('EndInformal') }),
] as const;

import type { z } from 'zod';

/** Names the field of a message that could not be read, and what is wrong with it, for the sender. */
export function fieldOf(error: z.ZodError): { readonly field: string; readonly problem: string } {
  const [issue] = error.issues;
  return { field: issue?.path.join('.') || 'message', problem: issue?.message ?? 'cannot be read' };
}

import type { Context } from 'hono';
import type { z } from 'zod';
import { fieldOf } from '#server/live/socket/unreadable.ts';
import { refuse } from './answer.ts';

/** More than any form here holds, in bytes. */
const largestBody = 64_000;

/**
 * The body of a request, checked. Only JSON is taken: a page of another site cannot send it without asking first, and we
 * never say yes to that.
 */
export async function readBody<Schema extends z.ZodType>(
  context: Context,
  schema: Schema,
): Promise<
  | { readonly read: true; readonly body: z.output<Schema> }
  | { readonly read: false; readonly answer: Response }
> {
  if (!context.req.header('content-type')?.startsWith('application/json')) {
    return { read: false, answer: refuse(context, 415, 'request/not-json') };
  }
  if (Number(context.req.header('content-length') ?? 0) > largestBody) {
    return { read: false, answer: refuse(context, 413, 'request/too-large') };
  }
  const given: unknown = await context.req.json().catch(() => undefined);
  const parsed = schema.safeParse(given);
  if (parsed.success) return { read: true, body: parsed.data };
  return { read: false, answer: refuse(context, 400, 'request/unreadable', { ...fieldOf(parsed.error) }) };
}

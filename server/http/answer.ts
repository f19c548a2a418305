import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { type Rejection, rejection } from '#engine/session/rejection.ts';

/** A refusal as it leaves the server: the same code and parameters as on the socket, worded where it is shown. */
export interface RefusedAnswer {
  readonly rejection: Rejection;
}

export function refuse(
  context: Context,
  status: ContentfulStatusCode,
  code: Rejection['code'],
  params: Rejection['params'] = {},
) {
  return context.json({ rejection: rejection(code, params) } satisfies RefusedAnswer, status);
}

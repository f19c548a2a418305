import type { Rejection } from '#engine/session/rejection.ts';

/** A request that was refused, or that did not arrive: with the code that its page words. */
export class RequestRefused extends Error {
  readonly rejection: Rejection;
  constructor(rejection: Rejection) {
    super(rejection.code);
    this.rejection = rejection;
  }
}

/**
 * Asks our own server. @returns the answer's body. @throws RequestRefused when it refuses, or cannot be reached.
 */
export async function request<Answer>(
  method: 'GET' | 'POST' | 'DELETE',
  path: string,
  body?: unknown,
): Promise<Answer> {
  let response: Response;
  try {
    response = await fetch(`/api${path}`, {
      method,
      ...(body === undefined
        ? {}
        : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    });
  } catch {
    throw new RequestRefused({ code: 'connection/lost', params: {} });
  }
  if (response.status === 204) return undefined as Answer;
  const answer: unknown = await response.json().catch(() => null);
  if (response.ok) return answer as Answer;
  throw new RequestRefused(rejectionIn(answer) ?? { code: 'server/fault', params: {} });
}

function rejectionIn(answer: unknown): Rejection | null {
  if (typeof answer !== 'object' || answer === null || !('rejection' in answer)) return null;
  return answer.rejection as Rejection;
}

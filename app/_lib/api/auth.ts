import type { Rejection } from '#engine/session/rejection.ts';
import { RequestRefused } from './request.ts';

/**
 * Signs in with NextAuth. Its own client is not used: it brings more script than the join page has, for two requests.
 * @throws RequestRefused when it is refused.
 */
export async function signIn(
  provider: 'host' | 'guest',
  credentials: Readonly<Record<string, string>>,
): Promise<void> {
  const csrfToken = await readCsrfToken();
  const answer = await post(`/api/auth/callback/${provider}`, { ...credentials, csrfToken, json: 'true' });
  const url = await answer
    .json()
    .then((body: { url?: string }) => body.url)
    .catch(() => undefined);
  const error = url === undefined ? null : new URL(url, window.location.origin).searchParams.get('error');
  if (answer.ok && error === null) return;
  throw new RequestRefused({ code: isCode(error) ? error : 'sign-in/wrong', params: {} });
}

export async function signOut(): Promise<void> {
  await post('/api/auth/signout', { csrfToken: await readCsrfToken(), json: 'true' });
}

/** Makes sure that this browser has an auth session: without one a guest's is made, with one nothing changes. */
export function beSomebody(): Promise<void> {
  return signIn('guest', {});
}

async function readCsrfToken(): Promise<string> {
  const { csrfToken } = await reach('/api/auth/csrf').then(
    (answer) => answer.json() as Promise<{ csrfToken: string }>,
  );
  return csrfToken;
}

function post(path: string, fields: Readonly<Record<string, string>>): Promise<Response> {
  return reach(path, { method: 'POST', body: new URLSearchParams(fields) });
}

async function reach(path: string, init?: RequestInit): Promise<Response> {
  try {
    return await fetch(path, init);
  } catch {
    throw new RequestRefused({ code: 'connection/lost', params: {} });
  }
}

function isCode(error: string | null): error is Rejection['code'] {
  return error?.includes('/') ?? false;
}

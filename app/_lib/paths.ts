import type { SessionId } from '#engine/kernel/ids.ts';

/** Where the pages are: the one place that knows. */
export const paths = {
  front: '/',
  join: '/join',
  joinWith: (code: string) => `/join?code=${code}`,
  practise: '/practise',
  host: '/host',
  signIn: '/host/sign-in',
  newSession: '/host/new',
  room: (session: SessionId | string) => `/room/${session}`,
  desk: (session: SessionId | string) => `/desk/${session}`,
  projector: (session: SessionId | string) => `/projector/${session}`,
} as const;

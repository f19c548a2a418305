import { cookies } from 'next/headers';
import { cache } from 'react';
import { getDatabase } from '#db/connection.ts';
import { type Host, hostById } from '#db/stores/hosts.ts';
import { authConfiguration } from '#server/auth/configuration.ts';
import { authCookie } from '#server/auth/cookie.ts';
import { type Identity, identityOf } from '#server/auth/identity.ts';

/** Whose browser asks for the page; null for one that never signed in. Server only. */
export const currentIdentity = cache(async (): Promise<Identity | null> => {
  const cookie = (await cookies()).get(authCookie)?.value;
  if (cookie === undefined) return null;
  return identityOf(getDatabase(), `${authCookie}=${cookie}`, authConfiguration().secret);
});

/** The account that is signed in where the page is asked for; null for guests. Server only. */
export const currentHost = cache(async (): Promise<Host | null> => {
  const identity = await currentIdentity();
  return identity?.host == null ? null : hostById(getDatabase(), identity.host);
});

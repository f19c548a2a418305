import { type NextRequest, NextResponse } from 'next/server';
import { contentSecurityPolicy } from '#app/_lib/content-security-policy.ts';

/** Gives every page its content security policy with a fresh nonce; Next reads the nonce from the request header. */
export function proxy(request: NextRequest): NextResponse {
  const policy = contentSecurityPolicy({
    nonce: Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64'),
    host: request.headers.get('host') ?? '',
    developing: process.env.NODE_ENV === 'development',
  });
  const headers = new Headers(request.headers);
  headers.set('content-security-policy', policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  return response;
}

export const config = {
  matcher: ['/((?!api/|_next/static|_next/image|flags/|socket.io|.*\\.(?:svg|png|ico|webmanifest|txt)$).*)'],
};

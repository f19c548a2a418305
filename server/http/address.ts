import type { IncomingMessage } from 'node:http';

/**
 * Where a request came from. A proxy's word for it is taken only when the operator said that there is one; otherwise
 * anybody could claim to be somebody else with each try.
 */
export function addressOf(
  { headers, socket }: Pick<IncomingMessage, 'headers' | 'socket'>,
  trustProxy: boolean,
): string {
  const forwarded = headers['x-forwarded-for'];
  const claimed = (Array.isArray(forwarded) ? forwarded[0] : forwarded)?.split(',').at(-1)?.trim();
  return (trustProxy && claimed) || socket.remoteAddress || 'unknown';
}

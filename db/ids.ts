import type { Id } from '#engine/kernel/ids.ts';

/** A host's account. */
export type HostId = Id<'host'>;
/** One browser's sign-in, whether as a host, as a guest or as both. Participants and desks are rows attached to it. */
export type AuthSessionId = Id<'auth-session'>;

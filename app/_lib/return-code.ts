import type { SessionId } from '#engine/kernel/ids.ts';

const key = (session: SessionId) => `threshold.return.${session}`;

/** Keeps one's return code on this device, so that it can be shown again: the server keeps only its hash. */
export function keepReturnCode(session: SessionId, code: string): void {
  try {
    localStorage.setItem(key(session), code);
  } catch {
    // A device that keeps nothing: the code can be made anew in one's seat.
  }
}

export function keptReturnCode(session: SessionId): string | null {
  try {
    return localStorage.getItem(key(session));
  } catch {
    return null;
  }
}

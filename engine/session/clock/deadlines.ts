import { councilDeadlines } from '#engine/council/deadlines.ts';
import { openPoll } from '#engine/council/polls/open-poll.ts';
import type { Instant } from '#engine/kernel/instant.ts';
import { dueAt, type SessionTime } from '#engine/session/clock/clock.ts';
import type { DeadlineKind } from '#engine/session/clock/commands.ts';
import type { PublicSlice } from '#engine/session/slices.ts';

export interface Deadline {
  readonly what: DeadlineKind;
  readonly deadline: SessionTime;
  readonly due: Instant;
}

/** Every deadline that stands, in session time; the clock may be stopped. */
export function deadlines(slice: PublicSlice): readonly { what: DeadlineKind; at: SessionTime }[] {
  if (slice.status !== 'playing') return [];
  const council = councilDeadlines(slice.council);
  // [CL-4] A phase outlasts a vote that is open when its time is up.
  const waits = openPoll(slice.council) !== null;
  return waits || slice.turn === null ? council : [...council, { what: 'phase', at: slice.turn.endsAt }];
}

/** The next alarm on the server's clock, or null while the clock stands or nothing is awaited. */
export function nextDeadline(slice: PublicSlice): Deadline | null {
  let next: Deadline | null = null;
  for (const { what, at } of deadlines(slice)) {
    const due = dueAt(slice.clock, at);
    if (due !== null && (next === null || due < next.due)) next = { what, deadline: at, due };
  }
  return next;
}

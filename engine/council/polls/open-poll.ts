import type { CouncilSlice } from '#engine/council/slice.ts';
import type { Poll } from './slice.ts';

/** The one vote that is open, on a draft or on any other question; null when none is. */
export function openPoll({ vote, question }: Pick<CouncilSlice, 'vote' | 'question'>): Poll | null {
  return vote ?? question;
}

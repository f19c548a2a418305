import type { DebriefWords } from '#app/_session/debrief/use-debrief-words.ts';
import type { Session } from '#app/_session/session.tsx';
import type { DraftId } from '#engine/kernel/ids.ts';
import type { DebriefSlice } from '#engine/session/debrief/slice.ts';
import type { DebriefCalendar } from './debrief-calendar.ts';
import type { Deed } from './debrief-record.ts';
import type { DebriefWording } from './debrief-wording.ts';

/** All that the parts of a debrief are put together from. */
export interface DebriefSources {
  readonly session: Session;
  readonly debrief: DebriefSlice;
  readonly words: DebriefWords;
  readonly calendar: DebriefCalendar;
  readonly say: DebriefWording;
  readonly deeds: readonly Deed[];
  readonly draftedIn: ReadonlyMap<DraftId, number>;
}

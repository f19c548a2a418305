import type { AssemblyEvent } from '#engine/council/assembly/events.ts';
import type { AmendmentEvent } from '#engine/council/drafts/amendments/events.ts';
import type { DraftEvent } from '#engine/council/drafts/events.ts';
import type { InformalEvent } from '#engine/council/informal/events.ts';
import type { MeetingEvent } from '#engine/council/meeting/events.ts';
import type { MotionEvent } from '#engine/council/motions/events.ts';
import type { PartEvent } from '#engine/council/parts/events.ts';
import type { PointEvent } from '#engine/council/points/events.ts';
import type { QuestionEvent } from '#engine/council/questions/events.ts';
import type { SilenceEvent } from '#engine/council/silence/events.ts';
import type { SpeakersEvent } from '#engine/council/speakers/events.ts';
import type { VoteEvent } from '#engine/council/votes/events.ts';

/** What happens in the chamber. All of it is public. */
export type CouncilEvent =
  | MeetingEvent
  | SpeakersEvent
  | DraftEvent
  | AmendmentEvent
  | VoteEvent
  | QuestionEvent
  | MotionEvent
  | PointEvent
  | PartEvent
  | InformalEvent
  | AssemblyEvent
  | SilenceEvent;

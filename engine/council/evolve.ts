import { evolveAssembly } from '#engine/council/assembly/evolve.ts';
import { evolveAmendments } from '#engine/council/drafts/amendments/evolve.ts';
import { evolveDrafts } from '#engine/council/drafts/evolve.ts';
import type { CouncilEvent } from '#engine/council/events.ts';
import { evolveInformal } from '#engine/council/informal/evolve.ts';
import { evolveMeeting } from '#engine/council/meeting/evolve.ts';
import { evolveMotions } from '#engine/council/motions/evolve.ts';
import { evolveParts } from '#engine/council/parts/evolve.ts';
import { evolvePoints } from '#engine/council/points/evolve.ts';
import { evolveQuestions } from '#engine/council/questions/evolve.ts';
import { evolveSilence } from '#engine/council/silence/evolve.ts';
import type { CouncilSlice } from '#engine/council/slice.ts';
import { evolveSpeakers } from '#engine/council/speakers/evolve.ts';
import { evolveVotes } from '#engine/council/votes/evolve.ts';

/** The chamber after one more of its events. */
export function evolveCouncil(slice: CouncilSlice, event: CouncilEvent): CouncilSlice {
  switch (event.type) {
    case 'CouncilSeated':
    case 'PresidencyTaken':
    case 'MeetingOpened':
    case 'MeetingSuspended':
    case 'MeetingResumed':
    case 'MeetingClosed':
    case 'MeetingAdjourned':
    case 'SeatInvited':
    case 'PartyMarked':
      return evolveMeeting(slice, event);
    case 'FloorAsked':
    case 'SpeakersListLeft':
    case 'SpeakerCalled':
    case 'SpeechEnded':
      return evolveSpeakers(slice, event);
    case 'DraftSubmitted':
    case 'DraftRevised':
    case 'DraftSponsored':
    case 'SponsorshipEnded':
    case 'DraftTabled':
    case 'DraftWithdrawn':
      return evolveDrafts(slice, event);
    case 'AmendmentSubmitted':
    case 'AmendmentWithdrawn':
    case 'AmendmentFell':
    case 'DraftAmended':
      return evolveAmendments(slice, event);
    case 'VoteOpened':
    case 'VoteCast':
    case 'VoteClosed':
    case 'RegionalActionApproved':
      return evolveVotes(slice, event);
    case 'QuestionPut':
    case 'QuestionAnswered':
    case 'QuestionClosed':
      return evolveQuestions(slice, event);
    case 'MotionProposed':
    case 'MotionSeconded':
    case 'MotionWithdrawn':
    case 'DraftSetAside':
    case 'DraftTakenUp':
      return evolveMotions(slice, event);
    case 'SeparateVoteAsked':
    case 'SeparateVoteRefused':
    case 'SeparateVoteWithdrawn':
    case 'PartFell':
    case 'PartStruck':
    case 'DraftRejectedInParts':
    case 'AmendmentVoteRequested':
      return evolveParts(slice, event);
    case 'SilenceBegan':
    case 'SilenceBroken':
    case 'SilenceWithdrawn':
    case 'SilencePassed':
      return evolveSilence(slice, event);
    case 'EmergencySessionCalled':
    case 'AssemblyVoted':
    case 'VetoDebateCalled':
    case 'VetoExplained':
    case 'VetoDebateEnded':
      return evolveAssembly(slice, event);
    case 'InformalConvened':
    case 'InformalEnded':
      return evolveInformal(slice, event);
    case 'PointRaised':
    case 'PointRuled':
    case 'RulingChallenged':
    case 'RulingStood':
    case 'PointPut':
    case 'PointWithdrawn':
      return evolvePoints(slice, event);
  }
}

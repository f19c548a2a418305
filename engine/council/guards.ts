import * as assembly from '#engine/council/assembly/guards.ts';
import * as amendments from '#engine/council/drafts/amendments/guards.ts';
import * as drafts from '#engine/council/drafts/guards.ts';
import * as informal from '#engine/council/informal/guards.ts';
import * as meeting from '#engine/council/meeting/guards.ts';
import * as motions from '#engine/council/motions/guards.ts';
import * as parts from '#engine/council/parts/guards.ts';
import * as points from '#engine/council/points/guards.ts';
import * as questions from '#engine/council/questions/guards.ts';
import * as silence from '#engine/council/silence/guards.ts';
import * as speakers from '#engine/council/speakers/guards.ts';
import * as votes from '#engine/council/votes/guards.ts';
import type { Guard } from '#engine/session/ask.ts';
import type { CommandOf } from '#engine/session/commands.ts';
import type { CouncilCommandType } from './commands.ts';

/** One guard for each command of the chamber. */
export const councilGuards: { readonly [Type in CouncilCommandType]: Guard<CommandOf<Type>> } = {
  OpenMeeting: meeting.openMeeting,
  SuspendMeeting: meeting.suspendMeeting,
  MarkParty: meeting.markParty,
  AskForFloor: speakers.askForFloor,
  AskToExplain: speakers.askToExplain,
  LeaveSpeakersList: speakers.leaveSpeakersList,
  CallSpeaker: speakers.callSpeaker,
  EndSpeech: speakers.endSpeech,
  SubmitDraft: drafts.submitDraft,
  ReviseDraft: drafts.reviseDraft,
  SponsorDraft: drafts.sponsorDraft,
  UnsponsorDraft: drafts.unsponsorDraft,
  TableDraft: drafts.tableDraft,
  WithdrawDraft: drafts.withdrawDraft,
  SubmitAmendment: amendments.submitAmendment,
  WithdrawAmendment: amendments.withdrawAmendment,
  PutToVote: votes.putToVote,
  CastVote: votes.castVote,
  CloseVote: votes.closeVote,
  AnswerQuestion: questions.answerQuestion,
  CloseQuestion: questions.closeQuestion,
  ProposeMotion: motions.proposeMotion,
  SecondMotion: motions.secondMotion,
  WithdrawMotion: motions.withdrawMotion,
  PutMotion: motions.putMotion,
  RuleMotionOut: motions.ruleMotionOut,
  AskSeparateVote: parts.askSeparateVote,
  WithdrawSeparateVote: parts.withdrawSeparateVote,
  RefuseSeparateVote: parts.refuseSeparateVote,
  RequestAmendmentVote: parts.requestAmendmentVote,
  PlaceUnderSilence: silence.placeUnderSilence,
  BreakSilence: silence.breakSilence,
  WithdrawFromSilence: silence.withdrawFromSilence,
  PutToAssembly: assembly.putToAssembly,
  ExplainVeto: assembly.explainVeto,
  ConveneInformal: informal.conveneInformal,
  EndInformal: informal.endInformal,
  RaisePoint: points.raisePoint,
  WithdrawPoint: points.withdrawPoint,
  RulePoint: points.rulePoint,
  PutPoint: points.putPoint,
  ChallengeRuling: points.challengeRuling,
};

import * as assembly from '#engine/council/assembly/decide.ts';
import * as amendments from '#engine/council/drafts/amendments/decide.ts';
import * as drafts from '#engine/council/drafts/decide.ts';
import * as informal from '#engine/council/informal/decide.ts';
import * as meeting from '#engine/council/meeting/decide.ts';
import * as motions from '#engine/council/motions/decide.ts';
import * as parts from '#engine/council/parts/decide.ts';
import * as points from '#engine/council/points/decide.ts';
import * as questions from '#engine/council/questions/decide.ts';
import * as silence from '#engine/council/silence/decide.ts';
import * as speakers from '#engine/council/speakers/decide.ts';
import * as votes from '#engine/council/votes/decide.ts';
import type { CommandOf } from '#engine/session/commands.ts';
import type { DecideContext, Decision } from '#engine/session/decision.ts';
import type { SessionState } from '#engine/session/slices.ts';
import type { CouncilCommandType } from './commands.ts';

type Decider<Command> = (state: SessionState, command: Command, context: DecideContext) => Decision;

/** What each command of the chamber brings about, once its guard has let it through. */
export const councilDecisions: { readonly [Type in CouncilCommandType]: Decider<CommandOf<Type>> } = {
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

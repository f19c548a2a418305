import { expireFloor, expirePoint, expireSilence, expireVote } from '#engine/council/deadlines.ts';
import { councilDecisions } from '#engine/council/decide.ts';
import { settle } from '#engine/council/settle.ts';
import { ok, refuse } from '#engine/kernel/result.ts';
import * as clock from '#engine/session/clock/decide.ts';
import type { CommandOf, CommandType, HostCommand, SessionCommand } from '#engine/session/commands.ts';
import { deckOf } from '#engine/session/deal.ts';
import type { DecideContext, Decision } from '#engine/session/decision.ts';
import * as desk from '#engine/session/desk/decide.ts';
import { evolve } from '#engine/session/fold.ts';
import { permitted } from '#engine/session/guards.ts';
import * as lobby from '#engine/session/lobby/decide.ts';
import * as moves from '#engine/session/moves/decide.ts';
import * as notes from '#engine/session/notes/decide.ts';
import type { SessionState } from '#engine/session/slices.ts';
import * as talks from '#engine/session/talks/decide.ts';
import { viewFor } from '#engine/session/view.ts';

type Decider<Command> = (state: SessionState, command: Command, context: DecideContext) => Decision;

/** One decider for each command: a command without one does not compile. */
const deciders: { readonly [Type in CommandType]: Decider<CommandOf<Type>> } = {
  ...councilDecisions,
  ClaimSeat: lobby.claimSeat,
  LeaveSeat: lobby.leaveSeat,
  TakeLead: lobby.takeLead,
  StepOut: lobby.stepOut,
  StepIn: lobby.stepIn,
  SeatParticipant: lobby.seatParticipant,
  DealSeats: lobby.dealSeats,
  KeepSeat: lobby.keepSeat,
  FillWithBots: lobby.fillWithBots,
  RemoveParticipant: lobby.removeParticipant,
  ReadmitParticipant: lobby.readmitParticipant,
  MuteParticipant: lobby.muteParticipant,
  StartSession: clock.startSession,
  PauseClock: clock.pauseClock,
  ResumeClock: clock.resumeClock,
  ExtendPhase: clock.extendPhase,
  NextPhase: clock.nextPhase,
  UndoStep: clock.undoStep,
  BeginDebrief: clock.beginDebrief,
  EndSession: clock.endSession,
  MakeMove: moves.makeMove,
  EndMove: moves.endMove,
  Pledge: moves.pledge,
  AskCapital: moves.askCapital,
  BringAnswer: moves.bringAnswer,
  OpenConversation: talks.openConversation,
  SendMessage: talks.sendMessage,
  HideMessage: talks.hideMessage,
  ReportMessage: talks.reportMessage,
  WriteNote: notes.writeNote,
  ReleaseInject: desk.releaseInject,
  AdjustIndicator: desk.adjustIndicator,
  EndMeasure: desk.endMeasure,
  MarkMoment: desk.markMoment,
};

/**
 * The rules. What a command brings about in a state, or why it is refused. Pure: the same state, command and context
 * always give the same answer. The guard that the screens asked is asked again, on what the actor holds; what depends on
 * hidden facts is judged by the decider.
 */
export function decide(state: SessionState, command: SessionCommand, context: DecideContext): Decision {
  const ask = { view: viewFor(state, context.actor), actor: context.actor, deck: deckOf(context.scenario) };
  const permit = permitted(ask, command);
  if (permit.may === 'no') return refuse(permit.because);
  const decider = deciders[command.type] as Decider<SessionCommand>;
  return withChamber(state, command, decider(state, command, context), context);
}

/** Comings and goings that the chamber may have waited for: whoever presides, or the last whose ballot was missing. */
const attendance: ReadonlySet<CommandType> = new Set<CommandType>([
  'ClaimSeat',
  'LeaveSeat',
  'StepOut',
  'StepIn',
  'SeatParticipant',
  'KeepSeat',
  'FillWithBots',
  'RemoveParticipant',
]);

function withChamber(
  state: SessionState,
  { type }: SessionCommand,
  decision: Decision,
  context: DecideContext,
): Decision {
  if (!decision.ok || !attendance.has(type) || state.public.status !== 'playing') return decision;
  const { events, texts } = decision.value;
  return ok({ events: [...events, ...settle(events.reduce(evolve, state), context)], texts });
}

/** What the server asks for on its own behalf: arrivals, expiries, the end of an outage, a pause where nobody is. All are harmless twice. */
export function decideForHost(state: SessionState, command: HostCommand, context: DecideContext): Decision {
  switch (command.type) {
    case 'Arrive':
      return lobby.arrive(state, command);
    case 'EndOutage':
      return clock.endOutage(state, command, context);
    case 'PauseUnattended':
      return clock.pauseUnattended(state, context);
    case 'Expire':
      switch (command.what) {
        case 'phase':
          return clock.expirePhase(state, command, context);
        case 'floor':
          return expireFloor(state, context);
        case 'vote':
          return expireVote(state, context);
        case 'point':
          return expirePoint(state, context);
        case 'silence':
          return expireSilence(state, context);
      }
  }
}

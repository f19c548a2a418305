import { councilGuards } from '#engine/council/guards.ts';
import type { Ask, Guard } from '#engine/session/ask.ts';
import * as clock from '#engine/session/clock/guards.ts';
import type { CommandOf, CommandType } from '#engine/session/commands.ts';
import * as desk from '#engine/session/desk/guards.ts';
import * as lobby from '#engine/session/lobby/guards.ts';
import * as moves from '#engine/session/moves/guards.ts';
import * as notes from '#engine/session/notes/guards.ts';
import type { Permit } from '#engine/session/permit.ts';
import * as talks from '#engine/session/talks/guards.ts';

/** One guard for each command: a command without one does not compile. */
const guards: { readonly [Type in CommandType]: Guard<CommandOf<Type>> } = {
  ...councilGuards,
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

/** What a screen asks about: a command's type, and as many of its fields as are chosen. */
export type Probe = {
  readonly [Type in CommandType]: { readonly type: Type } & Partial<CommandOf<Type>>;
}[CommandType];

/** Whether it may be done now, and if not why: the same guard that `decide` calls, on what the asker holds. */
export function permitted(ask: Ask, probe: Probe): Permit {
  const guard = guards[probe.type] as Guard<Probe>;
  return guard(ask, probe);
}

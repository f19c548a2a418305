import { openPoll } from '#engine/council/polls/open-poll.ts';
import { clockRuns, type Guard, isPlaying, runsSession } from '#engine/session/ask.ts';
import type { CommandOf } from '#engine/session/commands.ts';
import { isHeld } from '#engine/session/lobby/slice.ts';
import { all, no, type Permit, yes } from '#engine/session/permit.ts';
import type { PublicSlice } from '#engine/session/slices.ts';

/** [CL-1] A session starts from the lobby, once somebody can act for at least one seat of the Council. */
export const startSession: Guard<CommandOf<'StartSession'>> = (ask) => {
  const { status, settings, lobby } = ask.view.public;
  if (status !== 'lobby') return no('session/already-started');
  const held = settings?.seats.some(({ id, council }) => council !== null && isHeld(lobby, id)) ?? false;
  return all(runsSession(ask), held ? yes : no('session/nobody-seated'));
};

export const pauseClock: Guard<CommandOf<'PauseClock'>> = (ask) =>
  all(runsSession(ask), isPlaying(ask), clockRuns(ask));

export const resumeClock: Guard<CommandOf<'ResumeClock'>> = (ask) =>
  all(runsSession(ask), isPlaying(ask), isStopped(ask.view.public));

export const extendPhase: Guard<CommandOf<'ExtendPhase'>> = (ask) => all(runsSession(ask), isPlaying(ask));

/**
 * [CL-4] A phase is not ended while a vote is open: the vote closes first. [CL-9] A phase that has ended meanwhile is not
 * ended twice.
 */
export const nextPhase: Guard<CommandOf<'NextPhase'>> = (ask, { leaving }) =>
  all(
    runsSession(ask),
    isPlaying(ask),
    clockRuns(ask),
    noVoteOpen(ask.view.public),
    leaving === undefined || ask.view.public.turn?.phase === leaving ? yes : no('clock/phase-over'),
  );

/** [CL-6] What can be undone is in the log, which no viewer holds whole. */
export const undoStep: Guard<CommandOf<'UndoStep'>> = (ask) =>
  all(runsSession(ask), undoable(ask.view.public));

export const beginDebrief: Guard<CommandOf<'BeginDebrief'>> = (ask) =>
  all(runsSession(ask), isPlaying(ask), noVoteOpen(ask.view.public));

export const endSession: Guard<CommandOf<'EndSession'>> = (ask) =>
  all(runsSession(ask), ask.view.public.status === 'ended' ? no('session/over') : yes);

function isStopped(slice: PublicSlice): Permit {
  return slice.clock.state === 'stopped' ? yes : no('clock/running');
}

function noVoteOpen(slice: PublicSlice): Permit {
  return openPoll(slice.council) === null ? yes : no('clock/vote-open');
}

function undoable(slice: PublicSlice): Permit {
  if (slice.status === 'lobby') return no('session/not-started');
  return slice.status === 'ended' ? no('session/over') : { may: 'try' };
}

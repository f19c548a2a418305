import { type Ask, type Guard, isFacilitator, ownSeat, runsSession } from '#engine/session/ask.ts';
import type { CommandOf } from '#engine/session/commands.ts';
import { all, no, type Permit, yes } from '#engine/session/permit.ts';
import type { View } from '#engine/session/slices.ts';
import { holding, person } from './slice.ts';

/** As many people as share one seat without being idle: a lead and three deputies. */
export const largestDelegation = 4;

const notOver = (view: View): Permit => (view.public.status === 'ended' ? no('session/over') : yes);

/** [LO-1] [LO-2] [LO-3] A participant who was not removed takes a seat that exists and has room. */
export const claimSeat: Guard<CommandOf<'ClaimSeat'>> = ({ view, actor }, { seat }) => {
  if (actor.by !== 'participant') return no('seat/participants-only');
  if (person(view.public.lobby, actor.participant).removed) return no('people/removed');
  if (seat === undefined) return notOver(view);
  if (!isSeat(view, seat)) return no('seat/unknown', { seat });
  if (actor.seat === seat) return no('seat/already-yours', { seat });
  const { members } = holding(view.public.lobby, seat);
  return members.length < largestDelegation ? notOver(view) : no('seat/full', { seat, largestDelegation });
};

export const leaveSeat: Guard<CommandOf<'LeaveSeat'>> = (ask) =>
  ownSeat(ask) === null || ask.actor.by !== 'participant' ? no('seat/none') : notOver(ask.view);

/** [LO-5] A deputy takes the lead when the lead is not there to act. */
export const takeLead: Guard<CommandOf<'TakeLead'>> = (ask) => {
  const { actor, view } = ask;
  if (actor.by !== 'participant' || actor.seat === null) return no('seat/none');
  const { lead } = holding(view.public.lobby, actor.seat);
  if (lead === actor.participant) return no('seat/already-lead');
  return lead !== null && !person(view.public.lobby, lead).steppedOut ? no('seat/lead-present') : yes;
};

export const stepOut: Guard<CommandOf<'StepOut'>> = ({ actor, view }) => {
  if (actor.by !== 'participant') return no('seat/participants-only');
  return person(view.public.lobby, actor.participant).steppedOut ? no('seat/already-out') : yes;
};

/** [LO-6] [LO-9] Also whoever never stepped out steps in when a bot was given their seat meanwhile. */
export const stepIn: Guard<CommandOf<'StepIn'>> = ({ actor, view }) => {
  if (actor.by !== 'participant') return no('seat/participants-only');
  const { lobby } = view.public;
  const kept = actor.seat !== null && holding(lobby, actor.seat).keptBy === 'bot';
  return kept || person(lobby, actor.participant).steppedOut ? yes : no('seat/already-in');
};

export const seatParticipant: Guard<CommandOf<'SeatParticipant'>> = (ask, { participant, seat }) => {
  const { view } = ask;
  if (!isFacilitator(ask)) return no('desk/facilitators-only');
  if (participant !== undefined && !isHere(view, participant)) return no('people/unknown');
  if (seat === undefined || seat === null) return notOver(view);
  if (!isSeat(view, seat)) return no('seat/unknown', { seat });
  const { members } = holding(view.public.lobby, seat);
  if (participant !== undefined && members.includes(participant)) return no('seat/already-theirs', { seat });
  return members.length < largestDelegation ? notOver(view) : no('seat/full', { seat, largestDelegation });
};

export const dealSeats: Guard<CommandOf<'DealSeats'>> = (ask) =>
  isFacilitator(ask) ? notOver(ask.view) : no('desk/facilitators-only');

/** [LO-7] While a session plays, the bot of a seat in which nobody sits stays. [LO-9] People's seats go to a bot and back. */
export const keepSeat: Guard<CommandOf<'KeepSeat'>> = (ask, { seat, by }) => {
  const { status, lobby } = ask.view.public;
  if (seat !== undefined && !isSeat(ask.view, seat)) return no('seat/unknown', { seat });
  const empty = seat !== undefined && holding(lobby, seat).members.length === 0;
  const left = by === 'people' && empty && status === 'playing' ? no('seat/empty', { seat }) : yes;
  return all(runsSession(ask), notOver(ask.view), left);
};

export const fillWithBots: Guard<CommandOf<'FillWithBots'>> = (ask) =>
  all(runsSession(ask), notOver(ask.view));

export const removeParticipant: Guard<CommandOf<'RemoveParticipant'>> = (ask, { participant }) =>
  overSomebodyHere(ask, participant);

/** [LO-1] Only a facilitator lets somebody back. */
export const readmitParticipant: Guard<CommandOf<'ReadmitParticipant'>> = (ask, { participant }) => {
  if (!isFacilitator(ask)) return no('desk/facilitators-only');
  const { lobby } = ask.view.public;
  return participant === undefined || person(lobby, participant).removed ? yes : no('people/not-removed');
};

export const muteParticipant: Guard<CommandOf<'MuteParticipant'>> = (ask, { participant }) =>
  overSomebodyHere(ask, participant);

function overSomebodyHere(ask: Ask, participant: string | undefined): Permit {
  if (!isFacilitator(ask)) return no('desk/facilitators-only');
  return participant === undefined || isHere(ask.view, participant) ? yes : no('people/unknown');
}

function isSeat(view: View, seat: string): boolean {
  return view.public.settings?.seats.some(({ id }) => id === seat) ?? false;
}

function isHere(view: View, participant: string): boolean {
  const found = Object.entries(view.public.lobby.people).find(([key]) => key === participant)?.[1];
  return found !== undefined && !found.removed;
}

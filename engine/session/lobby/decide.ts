import type { ParticipantId, SeatId } from '#engine/kernel/ids.ts';
import { randomFrom } from '#engine/kernel/random.ts';
import type { CommandOf } from '#engine/session/commands.ts';
import {
  type DecideContext,
  type Decision,
  decided,
  type NewEvent,
  rejected,
  toAll,
} from '#engine/session/decision.ts';
import type { LobbyHostCommand } from '#engine/session/lobby/commands.ts';
import { largestDelegation } from '#engine/session/lobby/guards.ts';
import { holding, type LobbySlice, person } from '#engine/session/lobby/slice.ts';
import type { PublicSlice, SessionState } from '#engine/session/slices.ts';

/** [LO-1] A person who is here already does not arrive twice; whoever was removed stays out until they are let back. */
export function arrive(state: SessionState, { participant }: LobbyHostCommand): Decision {
  const here = state.public.lobby.people[participant];
  if (here?.removed) return rejected('people/removed');
  return here === undefined ? decided(toAll({ type: 'ParticipantArrived', participant })) : decided();
}

export function claimSeat(
  state: SessionState,
  { seat }: CommandOf<'ClaimSeat'>,
  { actor }: DecideContext,
): Decision {
  if (actor.by !== 'participant') throw new Error('The guard lets only participants claim a seat');
  return decided(...moveTo(state.public, actor.participant, seat));
}

export function leaveSeat(
  state: SessionState,
  _: CommandOf<'LeaveSeat'>,
  { actor }: DecideContext,
): Decision {
  if (actor.by !== 'participant') throw new Error('The guard lets only participants leave a seat');
  return decided(...leave(state.public, actor.participant));
}

export function takeLead(_: SessionState, __: CommandOf<'TakeLead'>, { actor }: DecideContext): Decision {
  if (actor.by !== 'participant' || actor.seat === null)
    throw new Error('The guard lets only deputies take the lead');
  return decided(toAll({ type: 'LeadTaken', participant: actor.participant, seat: actor.seat }));
}

export function stepOut(_: SessionState, __: CommandOf<'StepOut'>, { actor }: DecideContext): Decision {
  if (actor.by !== 'participant') throw new Error('The guard lets only participants step out');
  return decided(toAll({ type: 'SteppedOut', participant: actor.participant }));
}

/** [LO-6] [LO-9] Whoever comes back takes the seat from the bot that kept it. */
export function stepIn(state: SessionState, _: CommandOf<'StepIn'>, { actor }: DecideContext): Decision {
  if (actor.by !== 'participant') throw new Error('The guard lets only participants step in');
  const { participant, seat } = actor;
  const wasOut = person(state.public.lobby, participant).steppedOut;
  const kept = seat !== null && holding(state.public.lobby, seat).keptBy === 'bot';
  return decided(
    ...(wasOut ? [toAll({ type: 'SteppedIn', participant })] : []),
    ...(kept ? [toAll({ type: 'SeatKept', seat, by: 'people' })] : []),
  );
}

export function seatParticipant(
  state: SessionState,
  { participant, seat }: CommandOf<'SeatParticipant'>,
): Decision {
  return decided(
    ...(seat === null ? leave(state.public, participant) : moveTo(state.public, participant, seat)),
  );
}

/** [LO-4] Deals the people without a seat over the seats, in the scenario's order of rank, lone seats before shared ones. */
export function dealSeats(state: SessionState, _: CommandOf<'DealSeats'>, context: DecideContext): Decision {
  const random = randomFrom(`${context.seed}|${context.command}`);
  const waiting = unseated(state.public.lobby)
    .map((participant) => ({ participant, order: random.uniform('deal', participant) }))
    .sort((one, other) => one.order - other.order);
  const ranked = [...context.scenario.seats].sort((one, other) => one.rank - other.rank).map(({ id }) => id);
  const places = new Map(ranked.map((seat) => [seat, holding(state.public.lobby, seat).members.length]));
  const events: NewEvent[] = [];
  for (const { participant } of waiting) {
    const seat = roomiest(ranked, places);
    if (seat === null) break;
    places.set(seat, (places.get(seat) ?? 0) + 1);
    events.push(toAll({ type: 'SeatTaken', participant, seat }));
  }
  return decided(...events);
}

export function keepSeat(_: SessionState, { seat, by }: CommandOf<'KeepSeat'>): Decision {
  return decided(toAll({ type: 'SeatKept', seat, by }));
}

export function fillWithBots(state: SessionState): Decision {
  return decided(...botsForEmptySeats(state.public));
}

export function removeParticipant(
  state: SessionState,
  { participant }: CommandOf<'RemoveParticipant'>,
): Decision {
  return decided(...leave(state.public, participant), toAll({ type: 'ParticipantRemoved', participant }));
}

/** [LO-1] Let back, somebody has no seat yet: the one they had is a bot's or another's by now. */
export function readmitParticipant(
  _: SessionState,
  { participant }: CommandOf<'ReadmitParticipant'>,
): Decision {
  return decided(toAll({ type: 'ParticipantReadmitted', participant }));
}

export function muteParticipant(
  _: SessionState,
  { participant, muted }: CommandOf<'MuteParticipant'>,
): Decision {
  return decided(toAll({ type: 'ParticipantMuted', participant, muted }));
}

/** [LO-7] A session that plays leaves no seat without somebody who acts for it. */
export function botsForEmptySeats({ lobby, settings }: PublicSlice): readonly NewEvent[] {
  return (settings?.seats ?? [])
    .filter(({ id }) => holding(lobby, id).members.length === 0 && holding(lobby, id).keptBy === 'people')
    .map(({ id }) => toAll({ type: 'SeatKept', seat: id, by: 'bot' }));
}

function moveTo(slice: PublicSlice, participant: ParticipantId, seat: SeatId): readonly NewEvent[] {
  return [
    ...leave(slice, participant).filter(({ event }) => event.type === 'SeatKept'),
    toAll({ type: 'SeatTaken', participant, seat }),
  ];
}

function leave({ lobby, status }: PublicSlice, participant: ParticipantId): readonly NewEvent[] {
  const { seat } = person(lobby, participant);
  if (seat === null) return [];
  const alone = holding(lobby, seat).members.every((member) => member === participant);
  return [
    toAll({ type: 'SeatLeft', participant, seat }),
    ...(alone && status === 'playing' ? [toAll({ type: 'SeatKept', seat, by: 'bot' })] : []),
  ];
}

function unseated({ people }: LobbySlice): readonly ParticipantId[] {
  return (Object.keys(people) as ParticipantId[]).filter((participant) => {
    const { seat, removed } = person({ people, seats: {} }, participant);
    return seat === null && !removed;
  });
}

function roomiest(ranked: readonly SeatId[], places: ReadonlyMap<SeatId, number>): SeatId | null {
  let best: SeatId | null = null;
  for (const seat of ranked) {
    const taken = places.get(seat) ?? 0;
    if (taken < largestDelegation && (best === null || taken < (places.get(best) ?? 0))) best = seat;
  }
  return best;
}

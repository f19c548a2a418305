import { answerCapital } from '#engine/crisis/capital.ts';
import type { CapitalRequest, Resources } from '#engine/crisis/types.ts';
import type { SeatId } from '#engine/kernel/ids.ts';
import { randomFrom } from '#engine/kernel/random.ts';
import type { Scenario } from '#engine/scenario/scenario.ts';
import { seatAudience } from '#engine/session/audience.ts';
import type { CommandOf } from '#engine/session/commands.ts';
import { deckOf } from '#engine/session/deal.ts';
import {
  type DecideContext,
  type Decision,
  decided,
  type NewEvent,
  rejected,
  toAll,
} from '#engine/session/decision.ts';
import { emptySeatSlice } from '#engine/session/moves/slice.ts';
import type { SessionState } from '#engine/session/slices.ts';
import type { SeatEvent } from './events.ts';
import { atMost, completeParams, isNothing, noResources } from './params.ts';
import { nextInstance, takerOf } from './take-measure.ts';

/** A measure that a seat takes itself is at once backed by what the seat has of what it asks for. */
export function makeMove(
  state: SessionState,
  { measure, params }: CommandOf<'MakeMove'>,
  context: DecideContext,
): Decision {
  const seat = actingSeat(context);
  const dealt = deckOf(context.scenario)[measure];
  if (dealt === undefined) throw new Error('The guard lets only dealt measures be taken');
  const complete = completeParams(dealt.face, params);
  if (!isPlace(context.scenario, complete.target)) {
    return rejected('moves/unknown-region', { region: complete.target });
  }
  const instance = nextInstance(state, 0);
  const { politicalCapital, resources: price } = dealt.face.cost;
  const paid: Resources = { ...noResources, money: price };
  const left = (state.seats[seat] ?? emptySeatSlice).resources;
  const own = atMost(complete, { ...left, money: left.money - price });
  return decided(
    toAll({
      type: 'MeasureTaken',
      instance,
      measure: dealt.face.id,
      origin: { by: 'seat', seat },
      taker: takerOf(context.scenario, seat),
      params: complete,
    }),
    toSeat(seat, { type: 'MeansSpent', politicalCapital, resources: paid }),
    ...(isNothing(own) ? [] : pledgeBy(seat, instance, own)),
  );
}

export function endMove(state: SessionState, { instance }: CommandOf<'EndMove'>): Decision {
  const measure = Object.values(state.public.crisis.measures).find((held) => held.instance === instance);
  if (measure === undefined) throw new Error('The guard lets only known measures be ended');
  return decided(toAll({ type: 'MeasureEnded', instance: measure.instance }));
}

export function pledge(
  state: SessionState,
  { instance, troops, police, money }: CommandOf<'Pledge'>,
  context: DecideContext,
): Decision {
  const measure = Object.values(state.public.crisis.measures).find((held) => held.instance === instance);
  if (measure === undefined) throw new Error('The guard lets only known measures be pledged to');
  return decided(...pledgeBy(actingSeat(context), measure.instance, { troops, police, money }));
}

/** The capital answers its ambassador alone; what it weighed stays in the vault until the debrief. */
export function askCapital(
  state: SessionState,
  { about }: CommandOf<'AskCapital'>,
  context: DecideContext,
): Decision {
  const { scenario, seed, capitalSays } = context;
  const seat = actingSeat(context);
  const crisis = state.vault.crisis;
  if (crisis === null) throw new Error('A session that plays has a crisis');
  const answer = answerCapital(
    crisis,
    { kind: about, backing: backingOf(state, about) },
    scenario.crisis,
    capitalSays ?? randomFrom(seed),
  );
  const request = `${about}.${crisis.week}`;
  const { granted, reason } = answer;
  return decided(
    toSeat(seat, { type: 'CapitalAnswered', request, about, granted, reason, week: crisis.week }),
    { audience: 'vault', opens: 'debrief', event: { type: 'CapitalWeighed', request, answer } },
  );
}

export function bringAnswer(
  state: SessionState,
  { request }: CommandOf<'BringAnswer'>,
  context: DecideContext,
): Decision {
  const answers = state.seats[actingSeat(context)]?.answers ?? [];
  const answer = answers.find((held) => held.request === request);
  if (answer === undefined) throw new Error('The guard lets only an answer that was given be brought');
  const { about, granted } = answer;
  return decided(toAll({ type: 'CapitalAnswerBrought', request, about, granted }));
}

function isPlace({ country }: Scenario, target: string): boolean {
  return target === 'country' || country.regions.some(({ id }) => id === target);
}

/** Who stands behind a request: the Council, when a resolution carries what needs it; else those around the table. */
function backingOf(state: SessionState, about: CapitalRequest['kind']): CapitalRequest['backing'] {
  const { measures } = state.public.crisis;
  const waiting = Object.values(measures).filter(({ status }) => {
    const missing = status?.is === 'pending' || status?.is === 'suspended' ? status.missing : [];
    return status === null || missing.includes(`consent:${about}`);
  });
  if (waiting.some(({ origin }) => origin.by === 'council')) return 'council';
  return waiting.length > 0 ? 'neighbours' : 'ambassador-alone';
}

function pledgeBy(
  seat: SeatId,
  instance: Parameters<typeof resourcesPledged>[1],
  resources: Resources,
): readonly NewEvent[] {
  return [
    resourcesPledged(seat, instance, resources),
    toSeat(seat, { type: 'MeansSpent', politicalCapital: 0, resources }),
  ];
}

function resourcesPledged(
  seat: SeatId,
  instance: ReturnType<typeof nextInstance>,
  resources: Resources,
): NewEvent {
  return toAll({ type: 'ResourcesPledged', seat, instance, resources });
}

export function toSeat(seat: SeatId, event: SeatEvent): NewEvent {
  return { audience: seatAudience(seat) as `seat:${string}` & NewEvent['audience'], opens: 'never', event };
}

/** The seat in whose name the actor acts. @throws for one without: the guard lets only seats come here. */
export function actingSeat({ actor }: DecideContext): SeatId {
  if ((actor.by !== 'participant' && actor.by !== 'bot') || actor.seat === null) {
    throw new Error('The guard lets only a seat move');
  }
  return actor.seat;
}

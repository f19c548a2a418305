import type { CouncilCommandType } from '#engine/council/commands.ts';
import { councilDecisions } from '#engine/council/decide.ts';
import type { TypedDraft } from '#engine/council/drafts/commands.ts';
import { councilGuards } from '#engine/council/guards.ts';
import { councilOnPhase } from '#engine/council/on-phase.ts';
import type { MeasureId } from '#engine/crisis/types.ts';
import { type CommandId, id, type ParticipantId, type SeatId } from '#engine/kernel/ids.ts';
import { minutes } from '#engine/kernel/instant.ts';
import { refuse } from '#engine/kernel/result.ts';
import type { Scenario, SeatKind } from '#engine/scenario/scenario.ts';
import type { Actor } from '#engine/session/actor.ts';
import type { Guard } from '#engine/session/ask.ts';
import { runningFrom, type SessionTime, sessionTime } from '#engine/session/clock/clock.ts';
import type { Phase } from '#engine/session/clock/events.ts';
import type { CommandOf } from '#engine/session/commands.ts';
import { deckOf } from '#engine/session/deal.ts';
import { type DecideContext, type Decision, type NewEvent, toAll } from '#engine/session/decision.ts';
import type { PublicEvent } from '#engine/session/events.ts';
import { evolve, initialState } from '#engine/session/fold.ts';
import type { Permit } from '#engine/session/permit.ts';
import type { AuthoredText } from '#engine/session/record.ts';
import type { SessionState } from '#engine/session/slices.ts';
import { viewFor } from '#engine/session/view.ts';

/** A council of fifteen and those it invites, for tests: the seats' names say what they are. */
export const permanentSeats = ['china', 'france', 'russia', 'uk', 'usa'].map((name) => id<SeatId>(name));
export const electedSeats = Array.from({ length: 10 }, (_, index) => id<SeatId>(`elected-${index + 1}`));
export const memberSeats = [...permanentSeats, ...electedSeats];
const invitedKinds = {
  concerned: 'concerned-state',
  neighbour: 'neighbour',
  region: 'regional-organisation',
  secretariat: 'secretariat',
  relief: 'ngo',
  press: 'press',
} as const satisfies Readonly<Record<string, SeatKind>>;
export const invitedSeats = Object.keys(invitedKinds).map((name) => id<SeatId>(name));
export const allSeats = [...memberSeats, ...invitedSeats];

/** Measures of each degree of coercion, as the catalogue has them. */
export const dealtMeasures = {
  withConsent: 'special-envoy',
  sanctions: 'asset-freeze-travel-ban',
  soldiersImposed: 'safe-areas',
  force: 'air-strikes-protection',
  /** Presupposes a mission on the ground. */
  conditional: 'withdraw-mission',
  /** A matter of procedure. */
  assembly: 'emergency-special-session',
  notForTheCouncil: 'track-two-dialogue',
} as const satisfies Readonly<Record<string, MeasureId>>;

/** As much of a scenario as the chamber reads. */
export const scenario = {
  presidency: memberSeats,
  seats: [
    ...permanentSeats.map((seat) => ({ id: seat, kind: 'permanent-member' })),
    ...electedSeats.map((seat) => ({ id: seat, kind: 'elected-member' })),
    ...Object.entries(invitedKinds).map(([seat, kind]) => ({ id: seat, kind })),
  ],
  deck: Object.entries(dealtMeasures).map(([role, measure]) => ({
    measure,
    council: role !== 'notForTheCouncil',
    takers: [],
  })),
  country: { regions: [{ id: 'north' }, { id: 'south' }] },
} as unknown as Scenario;

/** The server's clock when the session started: a deadline at session time t is due at `start + t`. */
export const start = 1_700_000_000_000;
const phaseLength = minutes(10);

export const person = (seat: string, nth = 1): ParticipantId => id<ParticipantId>(`${seat}.${nth}`);
export const lead = (seat: string): Actor => ({
  by: 'participant',
  participant: person(seat),
  seat: id<SeatId>(seat),
});
export const deputy = (seat: string): Actor => ({
  by: 'participant',
  participant: person(seat, 2),
  seat: id<SeatId>(seat),
});
export const bot = (seat: string): Actor => ({ by: 'bot', seat: id<SeatId>(seat) });
export const facilitator: Actor = { by: 'facilitator', facilitator: 'teacher' };
export const clock: Actor = { by: 'clock' };

export function given(state: SessionState, ...events: readonly PublicEvent[]): SessionState {
  return events.map(toAll).reduce(evolve, state);
}

/** A session in which everybody sits, a lead and a deputy to a seat, and that has just been started. */
export const seated: SessionState = given(
  initialState,
  {
    type: 'SessionCreated',
    settings: {
      scenario: 'chamber',
      mode: 'hosted',
      length: 90,
      intensity: 'plain',
      locale: 'en',
      turns: 20,
      weeksPerTurn: 2,
      phases: {
        briefing: phaseLength,
        negotiation: phaseLength,
        decision: phaseLength,
        consequences: phaseLength,
      },
      startDate: '2026-03-02',
      presidency: memberSeats,
      seats: allSeats.map((seat) => ({
        id: seat,
        council: permanentSeats.includes(seat) ? 'permanent' : electedSeats.includes(seat) ? 'elected' : null,
        concernedState: seat === 'concerned',
      })),
    },
  },
  ...allSeats.flatMap((seat): PublicEvent[] =>
    [person(seat), person(seat, 2)].map((participant) => ({ type: 'SeatTaken', participant, seat })),
  ),
  { type: 'SessionStarted', clock: runningFrom(0, start) },
);

/** The state in a phase of a turn that began at a session time, with all that the phase brought. */
export function inPhase(
  state: SessionState,
  phase: Phase,
  { turn = 1, at = 0, from = '2026-03-02' }: { turn?: number; at?: SessionTime; from?: string } = {},
): SessionState {
  const endsAt = at + phaseLength;
  const entered = given(state, { type: 'PhaseBegan', turn, phase, endsAt, from, to: '2026-03-15' });
  return councilOnPhase(entered, { turn, phase, at }, contextAt(clock, at)).reduce(evolve, entered);
}

export function contextAt(actor: Actor, at: SessionTime, command = 'cmd'): DecideContext {
  return { actor, now: start + at, command: id<CommandId>(command), scenario, seed: 'seed' };
}

export type CouncilCommand = CommandOf<CouncilCommandType>;

/** What the guard of a command answers to an actor, on what they hold. */
export function permit(state: SessionState, actor: Actor, command: CouncilCommand): Permit {
  const guard = councilGuards[command.type] as Guard<CouncilCommand>;
  return guard({ view: viewFor(state, actor), actor, deck: deckOf(scenario) }, command);
}

/** Decides as a session does: the guard first, then the command's decider. */
export function decide(
  state: SessionState,
  actor: Actor,
  command: CouncilCommand,
  at: SessionTime = sessionTime(state.public.clock, start),
  name = 'cmd',
): Decision {
  const answer = permit(state, actor, command);
  if (answer.may === 'no') return refuse(answer.because);
  const decider = councilDecisions[command.type] as (
    state: SessionState,
    command: CouncilCommand,
    context: DecideContext,
  ) => Decision;
  return decider(state, command, contextAt(actor, at, name));
}

/** What a command brought about, or the code of its refusal. */
export type Happened =
  | {
      readonly events: readonly NewEvent['event'][];
      readonly types: readonly string[];
      readonly texts: readonly AuthoredText[];
      readonly state: SessionState;
      readonly refused: null;
    }
  | {
      readonly events: readonly [];
      readonly types: readonly [];
      readonly texts: readonly [];
      readonly state: SessionState;
      readonly refused: string;
    };

export function outcomeOf(state: SessionState, decision: Decision): Happened {
  if (!decision.ok) return { events: [], types: [], texts: [], state, refused: decision.error.code };
  const { events, texts } = decision.value;
  return {
    events: events.map(({ event }) => event),
    types: events.map(({ event }) => event.type),
    texts,
    state: events.reduce(evolve, state),
    refused: null,
  };
}

export function when(
  state: SessionState,
  actor: Actor,
  command: CouncilCommand,
  { at, name }: { at?: SessionTime; name?: string } = {},
): Happened {
  return outcomeOf(state, decide(state, actor, command, at, name));
}

/** The state after commands that must all be accepted. */
export function played(
  state: SessionState,
  ...acts: readonly (readonly [actor: Actor, command: CouncilCommand, at?: SessionTime])[]
): SessionState {
  return acts.reduce((before, [actor, command, at], index) => {
    const happened = when(before, actor, command, {
      name: `after-${index}-${command.type}`,
      ...(at === undefined ? {} : { at }),
    });
    if (happened.refused !== null) throw new Error(`${command.type} was refused: ${happened.refused}`);
    return happened.state;
  }, state);
}

/** A typed draft of one paragraph of its kind, changed as said. */
export function typed(change: Partial<TypedDraft> = {}): TypedDraft {
  return {
    title: null,
    chapterSeven: false,
    preambular: [],
    operative: [operative('Calls for restraint.')],
    forceCase: {
      authority: null,
      'just-cause': null,
      intention: null,
      'last-resort': null,
      'proportional-means': null,
      prospects: null,
    },
    exitPlan: null,
    ...change,
  };
}

export function fresh(body: string): { readonly is: 'new'; readonly body: string } {
  return { is: 'new', body };
}

export function operative(body: string): TypedDraft['operative'][number] {
  return { id: null, opening: { is: 'phrase', phrase: 'calls-upon' }, body: fresh(body), measure: null };
}

export function carrying(
  measure: string,
  params: NonNullable<TypedDraft['operative'][number]['measure']>['params'] = {},
): TypedDraft['operative'][number] {
  return {
    id: null,
    opening: { is: 'phrase', phrase: 'decides' },
    body: null,
    measure: { id: measure, params },
  };
}

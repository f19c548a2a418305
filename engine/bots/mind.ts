import type { Resources } from '#engine/crisis/types.ts';
import type { SeatId } from '#engine/kernel/ids.ts';
import { type Random, randomFrom } from '#engine/kernel/random.ts';
import type { ExpressionFacts } from '#engine/scenario/expressions/facts.ts';
import type { Seat } from '#engine/scenario/scenario.ts';
import { readText } from '#engine/scenario/texts.ts';
import type { Ask } from '#engine/session/ask.ts';
import type { Phase } from '#engine/session/clock/events.ts';
import type { SessionCommand } from '#engine/session/commands.ts';
import type { Deck } from '#engine/session/deck.ts';
import type { SeatSlice } from '#engine/session/moves/slice.ts';
import type { SessionSettings } from '#engine/session/settings.ts';
import type { PublicSlice } from '#engine/session/slices.ts';
import { type Baseline, baselineOf } from './aims/baseline.ts';
import type { BotInput } from './bot.ts';
import { factsAsTold } from './knowledge/told.ts';
import { memoryOf } from './recall.ts';

/** What is publicly known of a seat. */
export type Peer = Pick<Seat, 'id' | 'kind' | 'sources'>;

/** The moment at which a bot is asked. */
export interface Moment {
  readonly turn: number;
  readonly turns: number;
  readonly phase: Phase;
  /** How much of the phase is over, 0 to 1. */
  readonly elapsed: number;
  /** Weeks that will still be lived through, this turn's included. */
  readonly weeksLeft: number;
}

/**
 * A bot in its seat at one moment: what it is, what it holds, what it has been told. Made from the input so that nothing else of
 * the scenario is within reach: no other seat's brief, aims, stance or means.
 */
export interface Mind {
  readonly me: Seat;
  readonly peers: readonly Peer[];
  readonly shared: PublicSlice;
  readonly settings: SessionSettings;
  readonly own: SeatSlice;
  readonly deck: Deck;
  readonly ask: Ask;
  readonly random: Random;
  readonly moment: Moment;
  /** The session as this seat has been told of it. */
  readonly told: ExpressionFacts;
  /** What is to be expected if this seat does nothing more. */
  readonly baseline: Baseline;
  /** The country's name in the session's language, in which the bot writes. */
  readonly country: string;
  readonly refused: readonly SessionCommand[];
  readonly isMember: boolean;
  readonly isPermanent: boolean;
  /** Works something out once for this seat and this state of things. */
  readonly once: <Found>(key: string, find: () => Found) => Found;
}

/** The bot's mind, or null while there is nothing for a bot to do: before and after play, and while the clock stands. */
export function mindOf(input: BotInput): Mind | null {
  const { view, seat, scenario, deck, seed, now, refused } = input;
  const { public: shared } = view;
  const { settings, turn } = shared;
  const me = scenario.seats.find(({ id }) => id === seat);
  if (settings === null || turn === null || me === undefined || view.seat === null) return null;
  if (shared.status !== 'playing' || shared.clock.state !== 'running') return null;

  const own = view.seat.slice;
  const length = settings.phases[turn.phase];
  const moment: Moment = {
    turn: turn.number,
    turns: settings.turns,
    phase: turn.phase,
    elapsed: length <= 0 ? 1 : Math.min(1, Math.max(0, 1 - (turn.endsAt - now) / length)),
    weeksLeft: Math.max(0, settings.turns * settings.weeksPerTurn - shared.crisis.week),
  };
  const key = `${seat}|${meansKey(own)}`;
  const recalled = memoryOf(scenario, shared);
  const once = <Found>(what: string, find: () => Found): Found => recalled(`${key}|${what}`, find);
  let told: ExpressionFacts | null = null;
  let baseline: Baseline | null = null;
  const council = settings.seats.find(({ id }) => id === seat)?.council ?? null;
  return {
    me,
    peers: scenario.seats,
    shared,
    settings,
    own,
    deck,
    ask: { view, actor: { by: 'bot', seat }, deck },
    random: randomFrom(`${seed}|bots`),
    moment,
    get told() {
      told ??= once('told', () => factsAsTold(scenario, shared, seat, own));
      return told;
    },
    get baseline() {
      baseline ??= once('baseline', () => baselineOf(scenario, this));
      return baseline;
    },
    get country() {
      return readText(scenario.texts, scenario.country.name, settings.locale, settings.intensity);
    },
    refused,
    isMember: council !== null,
    isPermanent: council === 'permanent',
    once,
  };
}

/** What of a seat's own slice bears on its plans. */
function meansKey({ politicalCapital, resources, answers }: SeatSlice): string {
  const { troops, police, money }: Resources = resources;
  return [politicalCapital, troops, police, money, answers.length].join('.');
}

/** A keyed draw of this seat, different from turn to turn: 0 to 1. */
export function draw({ random, me, moment }: Mind, ...key: readonly (string | number)[]): number {
  return random.uniform(me.id, moment.turn, ...key);
}

/** Whether the seat's own moment for something has come: somewhere between two parts of the phase, by its keyed draw. */
export function isTime(mind: Mind, what: string, from: number, to: number): boolean {
  return mind.moment.elapsed >= momentFor(mind, what, from, to);
}

/** How long a bot stays with a thought, as a part of the phase. */
const attention: Readonly<Record<Phase, number>> = {
  briefing: 0.5,
  negotiation: 0.2,
  decision: 0.4,
  consequences: 0,
};

/** Whether the seat's moment for something is now: it has come and is not long past, so that a bot does not brood all the phase. */
export function isOnItsMind(mind: Mind, what: string, from: number, to: number): boolean {
  const moment = momentFor(mind, what, from, to);
  const { elapsed, phase } = mind.moment;
  return elapsed >= moment && elapsed <= moment + attention[phase];
}

function momentFor(mind: Mind, what: string, from: number, to: number): number {
  return from + draw(mind, 'when', what, mind.moment.phase) * (to - from);
}

export function keptByBot({ shared }: Mind, seat: SeatId): boolean {
  return shared.lobby.seats[seat]?.keptBy === 'bot';
}

import type { SeatId } from '#engine/kernel/ids.ts';
import { randomFrom } from '#engine/kernel/random.ts';
import type { Locale } from '#engine/scenario/locale.ts';
import type { Scenario } from '#engine/scenario/scenario.ts';
import type { Actor } from '#engine/session/actor.ts';
import { sessionTime } from '#engine/session/clock/clock.ts';
import type { Phase } from '#engine/session/clock/events.ts';
import { leavePhase } from '#engine/session/clock/leave-phase.ts';
import type { SessionCommand } from '#engine/session/commands.ts';
import type { SessionChoice } from '#engine/session/create.ts';
import { deckOf } from '#engine/session/deal.ts';
import type { SessionEvent } from '#engine/session/events.ts';
import { holding } from '#engine/session/lobby/slice.ts';
import type { AuthoredText, Recorded } from '#engine/session/record.ts';
import type { SessionState } from '#engine/session/slices.ts';
import { viewFor } from '#engine/session/view.ts';
import { nextAct } from './next-act.ts';
import type { Script } from './play/script.ts';
import { setTable, type Table } from './play/table.ts';

/** What is to be played. */
export interface PlayPlan {
  readonly scenario: Scenario;
  readonly seed: string;
  readonly length: SessionChoice['length'];
  /** The session's, in which bots write. */
  readonly locale: Locale;
  /** Decides in place of the bots, or null to let bots play. */
  readonly script: Script | null;
}

/** A session that was played to its debrief. */
export interface Played {
  readonly state: SessionState;
  readonly log: readonly Recorded<SessionEvent>[];
  readonly texts: readonly AuthoredText[];
  /** What was asked for and refused, by code: nothing, unless a script asks for what the rules do not allow. */
  readonly refusals: readonly {
    readonly turn: number;
    readonly command: SessionCommand;
    readonly code: string;
  }[];
}

const facilitator: Actor = { by: 'facilitator', facilitator: 'simulation' };

/** Moments of each phase at which everybody is asked what they would do now, as parts of it. */
const askedAt: Readonly<Record<Phase, readonly number[]>> = {
  briefing: [0.5],
  negotiation: [0.06, 0.16, 0.26, 0.36, 0.46, 0.56, 0.7, 0.85, 0.97],
  decision: [0.02, 0.35, 0.7],
  consequences: [],
};

const mostAtOnce = 3;
/** More rounds than this at one moment would be bots answering each other without end: a bug. */
const mostRounds = 60;

/**
 * Plays a session from the lobby to its debrief without a server: every seat kept by bots or by a script, every fact by the same
 * `decide` and `evolve` as a live session's. The same plan always plays the same.
 */
export function playOut({ scenario, seed, length, locale, script }: PlayPlan): Played {
  const table = setTable(scenario, { mode: 'hosted', length, intensity: 'plain', locale }, seed);
  const refusals: Played['refusals'][number][] = [];
  const must = (command: SessionCommand): void => {
    const refused = table.give(facilitator, command);
    if (refused !== null) throw new Error(`${command.type} was refused: ${refused.code}`);
  };
  const note = (command: SessionCommand, code: string): void => {
    refusals.push({ turn: table.state().public.turn?.number ?? 0, command, code });
  };

  must({ type: 'FillWithBots' });
  must({ type: 'StartSession' });
  while (table.state().public.status === 'playing') {
    const { turn, settings } = table.state().public;
    if (turn === null || settings === null) throw new Error('A session that plays has a turn');
    const began = table.now();
    for (const share of askedAt[turn.phase]) {
      table.waitUntil(began + share * settings.phases[turn.phase]);
      if (script === null) playRounds(table, { scenario, seed }, note);
      else followScript(table, script, note);
    }
    closeVotes(table);
    must(leavePhase(table.state().public));
  }
  return { state: table.state(), log: table.log(), texts: table.texts(), refusals };
}

type BotPlan = Pick<PlayPlan, 'scenario' | 'seed'>;
type Note = (command: SessionCommand, code: string) => void;

/** Asks every bot in turn, again and again, until none has anything more to do at this moment. */
function playRounds(table: Table, plan: BotPlan, note: Note): void {
  const refused = new Map<SeatId, readonly SessionCommand[]>();
  for (let round = 0; round < mostRounds; round++) {
    let acted = false;
    for (const seat of inKeyedOrder(table, plan.seed, round)) {
      if (letAct(table, seat, plan, refused, note)) acted = true;
    }
    if (!acted) return;
  }
  throw new Error(`Bots do not come to an end in turn ${table.state().public.turn?.number}`);
}

/** A bot acts until it has nothing more to do, or has done so much at once that others should come first. */
function letAct(
  table: Table,
  seat: SeatId,
  plan: BotPlan,
  refused: Map<SeatId, readonly SessionCommand[]>,
  note: Note,
): boolean {
  for (let acts = 0; acts < mostAtOnce; acts++) {
    const before = refused.get(seat) ?? [];
    const act = askBot(table, seat, plan, before);
    if (act === null) return acts > 0;
    const refusal = table.let(seat, act);
    if (refusal === null) continue;
    refused.set(seat, [...before, act.command]);
    note(act.command, refusal.code);
  }
  return true;
}

function askBot(table: Table, seat: SeatId, { scenario, seed }: BotPlan, refused: readonly SessionCommand[]) {
  const state = table.state();
  return nextAct({
    view: viewFor(state, { by: 'bot', seat }),
    seat,
    scenario,
    deck: deckOf(scenario),
    seed,
    now: sessionTime(state.public.clock, table.now()),
    refused,
  });
}

/** Seats kept by bots, in an order that is another each time: nobody is always first. */
function inKeyedOrder(table: Table, seed: string, round: number): readonly SeatId[] {
  const { settings, lobby, turn } = table.state().public;
  const random = randomFrom(`${seed}|order`);
  return (settings?.seats ?? [])
    .filter(({ id }) => holding(lobby, id).keptBy === 'bot')
    .map(({ id }) => ({ id, order: random.uniform(id, turn?.number ?? 0, table.now(), round) }))
    .sort((one, other) => one.order - other.order)
    .map(({ id }) => id);
}

/** Gives what the script asks for, step by step, until it has nothing more for this moment. */
function followScript(table: Table, script: Script, note: Note): void {
  for (;;) {
    const step = script(table.state());
    if (step === null) return;
    const { actor, command, capitalSays } = step;
    const refusal = table.give(actor, command, capitalSays === undefined ? {} : { capitalSays });
    step.done(table.state(), refusal);
    if (refusal !== null) note(step.command, refusal.code);
  }
}

/** A vote that somebody still owes a ballot to is waited out: no phase ends before it. */
function closeVotes(table: Table): void {
  for (;;) {
    const { vote } = table.state().public.council;
    if (vote === null) return;
    const { clock } = table.state().public;
    if (clock.state !== 'running') throw new Error('A session without people does not pause');
    table.waitUntil(clock.shift + vote.closesAt);
  }
}

import { type CommandId, id, type ParticipantId, type SeatId } from '#engine/kernel/ids.ts';
import type { Instant } from '#engine/kernel/instant.ts';
import type { Scenario } from '#engine/scenario/scenario.ts';
import type { Actor } from '#engine/session/actor.ts';
import { nextDeadline } from '#engine/session/clock/deadlines.ts';
import type { HostCommand, SessionCommand } from '#engine/session/commands.ts';
import { createSession, type SessionChoice } from '#engine/session/create.ts';
import { decide, decideForHost } from '#engine/session/decide.ts';
import type { DecideContext, Decision, NewEvent } from '#engine/session/decision.ts';
import type { SessionEvent } from '#engine/session/events.ts';
import { evolve, initialState } from '#engine/session/fold.ts';
import { person } from '#engine/session/lobby/slice.ts';
import type { AuthoredText, Recorded } from '#engine/session/record.ts';
import type { Rejection } from '#engine/session/rejection.ts';
import type { SessionState } from '#engine/session/slices.ts';
import { decideUndo } from '#engine/session/undo.ts';

/** The server's clock when a test's session is made. */
export const morning: Instant = Date.UTC(2026, 8, 14, 9, 0, 0);

export const facilitator: Actor = { by: 'facilitator', facilitator: 'teacher' };
export const named = (name: string): ParticipantId => id<ParticipantId>(name);
export const seat = (name: string): SeatId => id<SeatId>(name);

/** What became of one command in a test's session. */
export type Answer =
  | { readonly accepted: true; readonly events: readonly Recorded<SessionEvent>[] }
  | { readonly accepted: false; readonly rejection: Rejection };

/**
 * A session played by hand: commands go through the real rules, and their events are recorded as the server would.
 * Mutable on purpose; a test reads it as the story goes.
 */
export class World {
  readonly scenario: Scenario;
  readonly seed: string;
  readonly log: Recorded<SessionEvent>[] = [];
  readonly texts: AuthoredText[] = [];
  state: SessionState = initialState;
  now: Instant = morning;
  #commands = 0;

  constructor(scenario: Scenario, choice: Partial<SessionChoice> = {}, seed = 'dice') {
    this.scenario = scenario;
    this.seed = seed;
    const chosen = { mode: 'hosted', length: 60, intensity: 'concrete', locale: 'en', ...choice } as const;
    this.#record(createSession(scenario, chosen, seed), { by: 'host' }, this.#nextCommand());
  }

  /** Lets people arrive and sit down. */
  seat(...people: readonly (readonly [ParticipantId, SeatId])[]): this {
    for (const [participant, at] of people) {
      this.host({ type: 'Arrive', participant });
      this.give(this.by(participant), { type: 'ClaimSeat', seat: at });
    }
    return this;
  }

  /** A participant as an actor, in the seat they hold now. */
  by(participant: ParticipantId): Actor {
    return { by: 'participant', participant, seat: person(this.state.public.lobby, participant).seat };
  }

  give(actor: Actor, command: SessionCommand): Answer {
    const context = this.#context(actor);
    return this.#take(decide(this.state, command, context), context);
  }

  /** Takes the newest step back, as the server does it: on the whole log. */
  undo(actor: Actor = facilitator): Answer {
    const context = this.#context(actor);
    const { decision, after } = decideUndo(this.log, this.state, context);
    const answer = this.#take(decision, context);
    if (after !== null) this.state = after;
    return answer;
  }

  host(command: HostCommand): Answer {
    const context = this.#context({ by: 'clock' });
    return this.#take(decideForHost(this.state, command, context), context);
  }

  /** Gives a command that must be accepted. @throws with the refusal otherwise. */
  must(actor: Actor, command: SessionCommand): readonly Recorded<SessionEvent>[] {
    const answer = this.give(actor, command);
    if (answer.accepted) return answer.events;
    throw new Error(`${command.type} was refused: ${JSON.stringify(answer.rejection)}`);
  }

  /** Lets time pass; what falls due meanwhile happens as it falls due. */
  pass(milliseconds: number): this {
    const until = this.now + milliseconds;
    for (;;) {
      const next = nextDeadline(this.state.public);
      if (next === null || next.due > until) break;
      this.now = Math.max(this.now, next.due);
      const before = this.log.length;
      this.host({ type: 'Expire', what: next.what, deadline: next.deadline });
      if (this.log.length === before)
        throw new Error(`An expiry of ${next.what} that fell due brought nothing`);
    }
    this.now = until;
    return this;
  }

  #context(actor: Actor): DecideContext {
    return {
      actor,
      now: this.now,
      command: this.#nextCommand(),
      scenario: this.scenario,
      seed: this.seed,
    };
  }

  #nextCommand(): CommandId {
    this.#commands += 1;
    return id<CommandId>(`k${this.#commands}`);
  }

  #take(decision: Decision, { actor, command }: DecideContext): Answer {
    if (!decision.ok) return { accepted: false, rejection: decision.error };
    this.texts.push(...decision.value.texts);
    return { accepted: true, events: this.#record(decision.value.events, actor, command) };
  }

  #record(events: readonly NewEvent[], actor: Actor, command: CommandId): readonly Recorded<SessionEvent>[] {
    const recorded = events.map(({ audience, opens, event }, index) => ({
      seq: this.log.length + index + 1,
      at: this.now,
      actor,
      audience,
      opens,
      command,
      version: 1,
      event,
    }));
    this.log.push(...recorded);
    this.state = recorded.reduce(evolve, this.state);
    return recorded;
  }
}

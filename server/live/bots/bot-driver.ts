import { randomUUID } from 'node:crypto';
import type { BotAct } from '#engine/bots/bot.ts';
import { nextAct } from '#engine/bots/next-act.ts';
import { thinkingTime } from '#engine/bots/thinking-time.ts';
import { type CommandId, id, type SeatId, type SessionId } from '#engine/kernel/ids.ts';
import type { Duration, Instant } from '#engine/kernel/instant.ts';
import { sessionTime } from '#engine/session/clock/clock.ts';
import type { SessionCommand } from '#engine/session/commands.ts';
import { deckOf } from '#engine/session/deal.ts';
import { holding } from '#engine/session/lobby/slice.ts';
import { viewFor } from '#engine/session/view.ts';
import type { SessionHost } from '#server/live/hosts/session-host.ts';
import type { Log } from '#server/log/log.ts';

export interface BotDriver {
  stop(): void;
}

interface BotDriverParts {
  readonly hosts: () => Iterable<SessionHost>;
  readonly now: () => Instant;
  readonly log: Log;
  /** Milliseconds from whenever, by which thoughts are timed. */
  readonly elapsed?: () => Duration;
}

/** How often bots are looked after, and how much of that time they may take from the people who play. */
const interval: Duration = 250;
const budget: Duration = 25;
/** After so much of it whoever waits comes first. One thought takes tenths of a millisecond, and rarely forty. */
const longestStretch: Duration = 5;
/** A bot that had nothing to do is asked again after this, or as soon as something happens around it. */
const rest: Duration = 6_000;
const breath: Duration = 800;

/** A bot's state of mind between two looks. */
interface Mind {
  /** Not asked before then. */
  askAt: Instant;
  /** It has made up its mind, and acts then; null while it has not. */
  actAt: Instant | null;
  /** The session as it was when the bot was last asked: when it has moved on, there may be something new to do. */
  seq: number;
  phase: string;
  refused: SessionCommand[];
}

/**
 * Lets bots play in the sessions that this server holds: each is asked what it would do now, takes a while as somebody who
 * thinks would, and does it through the same rules as everybody. Together they take a bounded part of the server's time:
 * with many sessions they grow slower, and nobody waits for them, as no rule does.
 */
export function driveBots({ hosts, now, log, elapsed = () => performance.now() }: BotDriverParts): BotDriver {
  const minds = new Map<SessionId, Map<SeatId, Mind>>();
  let last = 0;
  let looking = false;
  let stopped = false;

  async function look(): Promise<void> {
    const playing = [...hosts()].filter(isPlaying);
    for (const session of minds.keys())
      if (!playing.some((host) => host.id === session)) minds.delete(session);
    const time = { left: budget, stretch: 0 };
    // Goes on where the last look ended, so that with little time every session has its turn.
    for (let looked = 0; looked < playing.length && time.left > 0 && !stopped; looked++) {
      const host = playing[(last + looked) % playing.length];
      if (host !== undefined) await lookAfter(host, time);
      if (looked === playing.length - 1 || time.left <= 0) last = (last + looked + 1) % playing.length;
    }
  }

  async function lookAfter(host: SessionHost, time: { left: Duration; stretch: Duration }): Promise<void> {
    const { settings, turn } = host.state.public;
    const known = minds.get(host.id) ?? new Map<SeatId, Mind>();
    minds.set(host.id, known);
    const phase = `${turn?.number}.${turn?.phase}`;
    const due = (settings?.seats ?? [])
      .filter((seat) => isKeptByBot(host, seat.id))
      .map((seat) => ({ seat: seat.id, mind: mindOf(known, seat.id, phase, host.seq, now()) }))
      .filter(({ mind }) => mind.askAt <= now())
      .sort((one, other) => one.mind.askAt - other.mind.askAt);
    for (const { seat, mind } of due) {
      if (time.left <= 0 || stopped) return;
      // While others had their turn the clock may have stopped, and somebody may have sat down.
      if (!isPlaying(host) || !isKeptByBot(host, seat)) continue;
      const began = elapsed();
      consider(host, seat, mind);
      const took = elapsed() - began;
      time.left -= took;
      time.stretch += took;
      if (time.stretch < longestStretch) continue;
      time.stretch = 0;
      await new Promise((next) => setImmediate(next));
    }
  }

  function consider(host: SessionHost, seat: SeatId, mind: Mind): void {
    const act = ask(host, seat, mind);
    mind.seq = host.seq;
    if (act === null) {
      mind.actAt = null;
      mind.askAt = now() + rest;
      return;
    }
    if (mind.actAt === null) {
      mind.actAt = now() + thinkingTime(seat, act.command, host.seed);
      mind.askAt = mind.actAt;
      return;
    }
    mind.actAt = null;
    mind.askAt = now() + breath;
    void host
      .submit({ type: 'BotAct', seat, act }, id<CommandId>(`bot:${randomUUID()}`), { by: 'bot', seat })
      .then((outcome) => {
        // What the server could not take says nothing about the act: it may be tried again.
        const judged = !outcome.accepted && !outcome.rejection.code.startsWith('server/');
        if (judged) mind.refused.push(act.command);
      });
  }

  function ask(host: SessionHost, seat: SeatId, mind: Mind): BotAct | null {
    try {
      return nextAct({
        view: viewFor(host.state, { by: 'bot', seat }),
        seat,
        scenario: host.scenario,
        deck: deckOf(host.scenario),
        seed: host.seed,
        now: sessionTime(host.state.public.clock, now()),
        refused: mind.refused,
      });
    } catch (error) {
      log.error({ error, session: host.id, seat }, 'a bot failed to think; it sits this one out');
      mind.askAt = now() + rest * 10;
      return null;
    }
  }

  const timer = setInterval(() => {
    // One that leaves its turns to people may take the place of the next.
    if (looking) return;
    looking = true;
    void look()
      .catch((error: unknown) => log.error({ error }, 'bots could not be looked after'))
      .finally(() => {
        looking = false;
      });
  }, interval);
  return {
    stop() {
      stopped = true;
      clearInterval(timer);
    },
  };
}

function isPlaying({ state: { public: shared } }: SessionHost): boolean {
  return shared.status === 'playing' && shared.clock.state === 'running';
}

function isKeptByBot({ state }: SessionHost, seat: SeatId): boolean {
  return holding(state.public.lobby, seat).keptBy === 'bot';
}

function mindOf(known: Map<SeatId, Mind>, seat: SeatId, phase: string, seq: number, at: Instant): Mind {
  let mind = known.get(seat);
  if (mind === undefined || mind.phase !== phase) {
    mind = { askAt: 0, actAt: null, seq, phase, refused: [] };
    known.set(seat, mind);
  }
  // Something happened since it was asked: whoever rests is asked again, whoever thinks goes on thinking.
  if (mind.seq !== seq && mind.actAt === null) mind.askAt = Math.min(mind.askAt, at + breath);
  return mind;
}

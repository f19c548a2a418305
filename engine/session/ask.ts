import type { SeatId } from '#engine/kernel/ids.ts';
import type { Actor } from '#engine/session/actor.ts';
import type { Deck } from '#engine/session/deck.ts';
import { holding } from '#engine/session/lobby/slice.ts';
import { no, type Permit, yes } from '#engine/session/permit.ts';
import type { View } from '#engine/session/slices.ts';

/**
 * A question to a guard: who asks, on which slices, and what may be chosen in this session. A command's own fields
 * may be missing (a screen asks before anything is chosen); a guard judges what it is given.
 */
export interface Ask {
  readonly view: View;
  readonly actor: Actor;
  /** The measures dealt to this session, as everyone may read them, by id. */
  readonly deck: Deck;
}

export type Guard<Command> = (ask: Ask, command: Partial<Command>) => Permit;

/** The seat that the asker acts for, if any. */
export function ownSeat({ actor }: Ask): SeatId | null {
  return actor.by === 'participant' || actor.by === 'bot' ? actor.seat : null;
}

export function isFacilitator({ actor }: Ask): boolean {
  return actor.by === 'facilitator';
}

/** Facilitators run a hosted session; alone against bots, one runs one's own. */
export function runsSession(ask: Ask): Permit {
  if (isFacilitator(ask)) return yes;
  const alone = ask.view.public.settings?.mode === 'practise' && ask.actor.by === 'participant';
  return alone ? yes : no('desk/facilitators-only');
}

export function isPlaying({ view }: Ask): Permit {
  switch (view.public.status) {
    case 'playing':
      return yes;
    case 'lobby':
      return no('session/not-started');
    case 'debrief':
    case 'ended':
      return no('session/over');
  }
}

/** While the clock stands still, talking goes on and everything else waits. */
export function clockRuns({ view }: Ask): Permit {
  return view.public.clock.state === 'running' ? yes : no('clock/paused');
}

/** In a delegation the lead acts in the seat's name; deputies speak and write. */
export function actsForSeat(ask: Ask): Permit {
  const { actor, view } = ask;
  const sits = sitsInSeat(ask);
  if (actor.by !== 'participant' || actor.seat === null || sits.may === 'no') return sits;
  return holding(view.public.lobby, actor.seat).lead === actor.participant ? yes : no('seat/lead-acts');
}

/** Any member of a delegation, deputies included. [LO-9] While a bot keeps the seat, none of them. */
export function sitsInSeat(ask: Ask): Permit {
  const { actor, view } = ask;
  if (actor.by === 'bot') return yes;
  if (actor.by !== 'participant' || actor.seat === null) return no('seat/none');
  if (view.public.lobby.people[actor.participant]?.steppedOut) return no('seat/stepped-out');
  return holding(view.public.lobby, actor.seat).keptBy === 'bot' ? no('seat/bot-plays') : yes;
}

import { type Ask, type Guard, isFacilitator, ownSeat, sitsInSeat } from '#engine/session/ask.ts';
import type { CommandOf } from '#engine/session/commands.ts';
import { person } from '#engine/session/lobby/slice.ts';
import { all, no, type Permit, yes } from '#engine/session/permit.ts';

/** [TA-1] Any seat may talk with any other; the facilitators read along and may write. */
export const openConversation: Guard<CommandOf<'OpenConversation'>> = (ask, { seats }) => {
  const known = ask.view.public.settings?.seats ?? [];
  const stranger = seats?.find((seat) => !known.some(({ id }) => id === seat));
  if (stranger !== undefined) return no('seat/unknown', { seat: stranger });
  const own = ownSeat(ask);
  if (seats?.every((seat) => seat === own)) return no('talks/nobody-else');
  return all(speaks(ask), open(ask));
};

export const sendMessage: Guard<CommandOf<'SendMessage'>> = (ask, { conversation }) =>
  all(speaks(ask), open(ask), isIn(ask, conversation));

/** [TA-4] Facilitators may hide any message; a person may hide one that their seat wrote. */
export const hideMessage: Guard<CommandOf<'HideMessage'>> = (ask, { conversation, message }) => {
  if (isFacilitator(ask)) return isIn(ask, conversation, message);
  const found = isIn(ask, conversation, message);
  if (found.may !== 'yes' || conversation === undefined || message === undefined) return found;
  const author = ask.view.talks[conversation]?.messages.find(({ id }) => id === message)?.author;
  const own = ask.actor.by === 'participant' && ask.actor.participant === author;
  return own ? yes : no('talks/not-yours');
};

export const reportMessage: Guard<CommandOf<'ReportMessage'>> = (ask, { conversation, message }) =>
  ask.actor.by === 'participant' ? isIn(ask, conversation, message) : no('seat/participants-only');

function speaks(ask: Ask): Permit {
  if (isFacilitator(ask)) return yes;
  if (ask.actor.by === 'participant' && person(ask.view.public.lobby, ask.actor.participant).muted) {
    return no('talks/muted');
  }
  return sitsInSeat(ask);
}

function open({ view }: Ask): Permit {
  return view.public.status === 'ended' ? no('session/over') : yes;
}

function isIn({ view }: Ask, conversation?: string, message?: string): Permit {
  if (conversation === undefined) return yes;
  const talk = Object.values(view.talks).find((held) => held.conversation === conversation);
  if (talk === undefined) return no('talks/not-in-it');
  if (message === undefined || talk.messages.some(({ id }) => id === message)) return yes;
  return no('talks/unknown-message');
}

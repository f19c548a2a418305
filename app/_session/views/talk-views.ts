import type {
  ConversationView,
  MessageView,
  ThreadView,
} from '#app/_features/talks/components/talk-views.ts';
import type { Session } from '#app/_session/session.tsx';
import type { ConversationId, SeatId } from '#engine/kernel/ids.ts';
import type { Message, TalkSlice } from '#engine/session/talks/evolve.ts';
import { talkBetween } from '#engine/session/talks/talk-between.ts';

/** How many messages of each conversation this browser has shown. */
export type ReadCounts = Readonly<Record<ConversationId, number>>;

/** Conversations with the newest first. */
export function conversationViews(session: Session, read: ReadCounts): readonly ConversationView[] {
  const at = (talk: TalkSlice) => talk.messages.at(-1)?.at ?? 0;
  return Object.values(session.view.talks)
    .toSorted((one, other) => at(other) - at(one))
    .map((talk) => conversationView(session, talk, read));
}

/** The conversation of one's own seat with these others, no more and no fewer; null while there is none. */
export function conversationWith({ view }: Session, others: readonly SeatId[]): ConversationId | null {
  const own = view.seat?.id;
  const members = own === undefined ? others : [own, ...others];
  return talkBetween(view.talks, members)?.conversation ?? null;
}

function conversationView(session: Session, talk: TalkSlice, read: ReadCounts): ConversationView {
  const { names, view, words } = session;
  const own = view.seat?.id;
  const others = talk.seats.filter((seat) => seat !== own).map(names.seat);
  const newest = talk.messages.at(-1);
  return {
    id: talk.conversation,
    name: others.map(({ shortName }) => shortName).join(', '),
    seats: others,
    unread: Math.max(0, talk.messages.length - (read[talk.conversation] ?? 0)),
    last: newest === undefined || newest.hidden ? null : words(newest.id),
  };
}

export function threadView(
  session: Session,
  conversation: ConversationId,
  read: ReadCounts,
): ThreadView | null {
  const talk = session.view.talks[conversation];
  if (talk === undefined) return null;
  return {
    conversation: conversationView(session, talk, read),
    messages: talk.messages.map((message) => messageView(session, talk, message)),
    send: session.may({ type: 'SendMessage', conversation }),
  };
}

function messageView(session: Session, { conversation }: TalkSlice, message: Message): MessageView {
  const { view, names, people, words, may } = session;
  const seat = message.seat === 'facilitators' ? 'facilitators' : names.seat(message.seat);
  const facilitates = view.facilitators !== null;
  const mine = message.author === null ? facilitates && seat === 'facilitators' : message.author === view.me;
  const probe = { conversation, message: message.id } as const;
  const mayHide = may({ type: 'HideMessage', ...probe }).may !== 'no';
  const mayReport = !mine && may({ type: 'ReportMessage', ...probe }).may !== 'no';
  return {
    id: message.id,
    from: seat,
    author: message.author === null ? null : (people[message.author] ?? null),
    mine,
    body: words(message.id),
    at: message.at,
    state: message.hidden ? 'hidden' : 'sent',
    acts: [
      ...(mayHide && !message.hidden ? (['hide'] as const) : []),
      ...(mayHide && message.hidden && facilitates ? (['show'] as const) : []),
      ...(mayReport ? (['report'] as const) : []),
    ],
  };
}

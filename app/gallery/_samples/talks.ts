import type {
  ConversationView,
  MessageView,
  ThreadView,
} from '#app/_features/talks/components/talk-views.ts';
import { seat } from '#app/gallery/_samples/seats.ts';
import { type ConversationId, id, type TextId } from '#engine/kernel/ids.ts';

export const conversations: readonly ConversationView[] = [
  {
    id: id<ConversationId>('c1'),
    name: 'Norway, Mexico',
    seats: [seat('norway'), seat('mexico')],
    unread: 2,
    last: 'We could live with 4,500 if the mandate says protect.',
  },
  {
    id: id<ConversationId>('c2'),
    name: 'Gabon, Kenya, Eastern Union',
    seats: [seat('gabon'), seat('kenya'), seat('union')],
    unread: 0,
    last: 'Kenya: the Union will not wait',
  },
  {
    id: id<ConversationId>('c3'),
    name: 'Velmara',
    seats: [seat('velmara')],
    unread: 1,
    last: 'The capital wants a vote first',
  },
  { id: id<ConversationId>('c4'), name: 'France', seats: [seat('france')], unread: 0, last: null },
];

const AT = 1_930_000_000_000;

const message = (
  n: number,
  from: MessageView['from'],
  body: string | null,
  rest: Partial<MessageView> = {},
): MessageView => ({
  id: id<TextId>(`t${n}`),
  from,
  author: null,
  mine: false,
  body,
  at: AT + n * 60_000,
  state: 'sent',
  acts: ['report'],
  ...rest,
});

export const messages: readonly MessageView[] = [
  message(1, seat('norway'), 'Paragraph 5 loses China unless consent is written in.', { author: 'Jonas' }),
  message(2, seat('ghana'), 'It is, since this morning. Can you pledge engineers?', {
    mine: true,
    acts: ['hide'],
  }),
  message(3, seat('norway'), '600, if the mandate says “protect”.', { author: 'Jonas' }),
  message(4, seat('norway'), 'And we would like to be named as sponsors.', { author: 'Jonas' }),
  message(5, seat('mexico'), null, { state: 'hidden', acts: [] }),
  message(6, 'facilitators', 'Ten minutes left in this phase.', { acts: [] }),
  message(7, seat('mexico'), null, { acts: [] }),
  message(8, seat('ghana'), 'You are. Draft goes on the table now.', {
    mine: true,
    state: 'sending',
    acts: [],
  }),
  message(9, seat('ghana'), 'Can you speak first?', { mine: true, state: 'failed', acts: [] }),
];

export const thread: ThreadView = { conversation: conversations[0]!, messages, send: { may: 'yes' } };

export const mutedThread: ThreadView = {
  ...thread,
  send: { may: 'no', because: { code: 'talks/muted', params: {} } },
};

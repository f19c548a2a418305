import { useState } from 'react';
import type { MessageView } from '#app/_features/talks/components/talk-views.ts';
import { useCommand } from '#app/_lib/live/live-session.tsx';
import { randomId } from '#app/_lib/live/random-id.ts';
import { useSession } from '#app/_session/session.tsx';
import { type ConversationId, id, type TextId } from '#engine/kernel/ids.ts';

interface Unsaved {
  readonly key: TextId;
  readonly conversation: ConversationId;
  readonly body: string;
  readonly at: number;
  readonly failed: boolean;
}

/** Messages that were sent from here and are not saved yet: shown at once, and kept to be sent again if they fail. */
export function useSentMessages(): {
  readonly send: (conversation: ConversationId, body: string) => void;
  readonly resend: (key: TextId) => void;
  readonly unsaved: (conversation: ConversationId) => readonly MessageView[];
} {
  const { names, view } = useSession();
  const command = useCommand();
  const [messages, setMessages] = useState<readonly Unsaved[]>([]);
  const post = (message: Unsaved) => {
    setMessages((before) => [
      ...before.filter(({ key }) => key !== message.key),
      { ...message, failed: false },
    ]);
    command.mutateAsync({ type: 'SendMessage', conversation: message.conversation, body: message.body }).then(
      () => setMessages((before) => before.filter(({ key }) => key !== message.key)),
      () =>
        setMessages((before) =>
          before.map((one) => (one.key === message.key ? { ...one, failed: true } : one)),
        ),
    );
  };
  return {
    send: (conversation, body) =>
      post({ key: id<TextId>(randomId()), conversation, body, at: Date.now(), failed: false }),
    resend: (key) => {
      const message = messages.find((one) => one.key === key);
      if (message !== undefined) post(message);
    },
    unsaved: (conversation) =>
      messages
        .filter((message) => message.conversation === conversation)
        .map(({ key, body, at, failed }) => ({
          id: key,
          from: view.seat === null ? 'facilitators' : names.seat(view.seat.id),
          author: null,
          mine: true,
          body,
          at,
          state: failed ? 'failed' : 'sending',
          acts: [],
        })),
  };
}

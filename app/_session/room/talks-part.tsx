'use client';

import { useEffect, useState } from 'react';
import { TalksPanel } from '#app/_features/talks/components/talks-panel.tsx';
import { Thread } from '#app/_features/talks/components/thread.tsx';
import { useCommand } from '#app/_lib/live/live-session.tsx';
import { ready } from '#app/_lib/loadable.ts';
import { useSession } from '#app/_session/session.tsx';
import { submissionOf } from '#app/_session/submission-of.ts';
import { conversationViews, conversationWith, threadView } from '#app/_session/views/talk-views.ts';
import type { SeatId } from '#engine/kernel/ids.ts';
import { longestMessage } from '#engine/session/talks/limits.ts';
import type { Reading } from './use-read-counts.ts';
import { useSentMessages } from './use-sent-messages.ts';

interface TalksPartProps {
  readonly reading: Reading;
}

/** Conversations: those one is in, the one that is open, and what is on its way. */
export function TalksPart({ reading }: TalksPartProps) {
  const session = useSession();
  const { view, names, may } = session;
  const starting = useCommand();
  const acting = useCommand();
  const sent = useSentMessages();
  const { open, setOpen, read } = reading;
  const thread = open === null ? null : threadView(session, open, read);
  const [wanted, setWanted] = useState<readonly SeatId[] | null>(null);
  const opened = wanted === null ? null : conversationWith(session, wanted);
  useEffect(() => {
    if (opened === null) return;
    setOpen(opened);
    setWanted(null);
  }, [opened, setOpen]);
  const start = (seats: readonly SeatId[]) => {
    setWanted(seats);
    starting.mutate({ type: 'OpenConversation', seats: [...seats] }, { onError: () => setWanted(null) });
  };
  return (
    <TalksPanel
      conversations={ready(conversationViews(session, read))}
      open={thread === null ? null : open}
      onOpen={setOpen}
      start={may({ type: 'OpenConversation' })}
      starting={submissionOf(starting)}
      seats={names.seats.filter(({ id }) => id !== view.seat?.id)}
      onStart={start}
    >
      {thread !== null && (
        <Thread
          thread={{ ...thread, messages: [...thread.messages, ...sent.unsaved(thread.conversation.id)] }}
          longestMessage={longestMessage}
          onSend={(body) => sent.send(thread.conversation.id, body)}
          onAct={(message, act) =>
            acting.mutate(
              act === 'report'
                ? { type: 'ReportMessage', conversation: thread.conversation.id, message }
                : {
                    type: 'HideMessage',
                    conversation: thread.conversation.id,
                    message,
                    hidden: act === 'hide',
                  },
            )
          }
          onResend={sent.resend}
          onBack={() => setOpen(null)}
        />
      )}
    </TalksPanel>
  );
}

'use client';

import ArrowLeft from 'lucide-react/icons/arrow-left';
import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl/react';
import { IconButton } from '#app/_components/icon-button.tsx';
import { Composer } from '#app/_features/talks/components/composer.tsx';
import { MessageBubble } from '#app/_features/talks/components/message-bubble.tsx';
import type { MessageAct, MessageView, ThreadView } from '#app/_features/talks/components/talk-views.ts';
import { useFormat } from '#app/_lib/use-format.ts';
import type { TextId } from '#engine/kernel/ids.ts';

interface ThreadProps {
  readonly thread: ThreadView;
  readonly longestMessage: number;
  readonly onSend: (body: string) => void;
  readonly onAct: (message: TextId, act: MessageAct) => void;
  readonly onResend: (message: TextId) => void;
  readonly onBack: () => void;
}

const sameWriter = (a: MessageView | undefined, b: MessageView) =>
  a !== undefined && a.mine === b.mine && a.from === b.from && a.author === b.author;

/** One conversation: its messages, newest below and in view, and where one writes. */
export function Thread({ thread, longestMessage, onSend, onAct, onResend, onBack }: ThreadProps) {
  const t = useTranslations('talks');
  const format = useFormat();
  const { conversation, messages, send } = thread;
  const end = useRef<HTMLDivElement>(null);
  const newest = messages.at(-1)?.id;
  useEffect(() => {
    if (newest !== undefined) end.current?.scrollIntoView({ block: 'nearest' });
  }, [newest]);
  return (
    <section aria-label={t('thread', { name: conversation.name })} className="flex min-h-0 grow flex-col">
      <header className="-ml-2 flex items-center gap-1 border-b pb-1">
        <IconButton
          label={t('back')}
          icon={<ArrowLeft aria-hidden="true" className="size-5" />}
          onClick={onBack}
        />
        <div className="min-w-0">
          <h2 className="truncate text-sm font-semibold">{conversation.name}</h2>
          <p className="truncate text-xs text-soft">
            {format.list(conversation.seats.map((seat) => seat.shortName))}
          </p>
        </div>
      </header>
      <ol aria-live="polite" aria-relevant="additions" className="flex grow flex-col gap-1 py-3">
        {messages.map((message, index) => (
          <MessageBubble
            key={message.id}
            message={message}
            named={!sameWriter(messages[index - 1], message)}
            onAct={(act) => onAct(message.id, act)}
            onResend={() => onResend(message.id)}
          />
        ))}
      </ol>
      <div ref={end} className="scroll-mb-44 lg:scroll-mb-28" />
      <div className="sticky bottom-[calc(3.6rem+env(safe-area-inset-bottom))] -mx-1 bg-ground px-1 pt-1 pb-2 lg:bottom-0 lg:pb-0">
        <p className="mb-1 text-xs text-soft">{t('readAlong')}</p>
        <Composer
          key={conversation.id}
          keptAs={`talk/${conversation.id}`}
          name={conversation.name}
          longest={longestMessage}
          permit={send}
          onSend={onSend}
        />
      </div>
    </section>
  );
}

'use client';

import { clsx } from 'clsx';
import { useTranslations } from 'use-intl/react';
import { CountBadge } from '#app/_components/chip.tsx';
import { EmptyState } from '#app/_components/empty-state.tsx';
import type { ConversationView } from '#app/_features/talks/components/talk-views.ts';
import { SeatMark } from '#app/_shared/seat-mark.tsx';
import type { ConversationId } from '#engine/kernel/ids.ts';

interface ConversationListProps {
  readonly conversations: readonly ConversationView[];
  readonly open: ConversationId | null;
  readonly onOpen: (conversation: ConversationId) => void;
}

const SHOWN_FLAGS = 2;

/** The conversations one is in, those with something new marked by weight and number. */
export function ConversationList({ conversations, open, onOpen }: ConversationListProps) {
  const t = useTranslations('talks');
  if (conversations.length === 0) return <EmptyState title={t('empty')}>{t('emptyAdvice')}</EmptyState>;
  return (
    <ul className="-mx-2 flex flex-col gap-0.5">
      {conversations.map((conversation) => (
        <li key={conversation.id}>
          <button
            type="button"
            aria-current={conversation.id === open ? 'true' : undefined}
            onClick={() => onOpen(conversation.id)}
            className={clsx(
              'flex min-h-14 w-full items-center gap-3 rounded-control px-2 py-2 text-left',
              conversation.id === open ? 'bg-wash' : 'hover:bg-shade',
            )}
          >
            <span aria-hidden="true" className="flex w-9 shrink-0 justify-center -space-x-3">
              {conversation.seats.slice(0, SHOWN_FLAGS).map((seat) => (
                <SeatMark key={seat.id} mark={seat.mark} height="0.95rem" />
              ))}
            </span>
            <span className="min-w-0 grow">
              <span
                className={clsx(
                  'block truncate text-sm',
                  conversation.unread > 0 ? 'font-bold' : 'font-semibold',
                )}
              >
                {conversation.name}
              </span>
              <span className="block truncate text-sm text-soft">
                {conversation.last ?? t('nothingSaid')}
              </span>
            </span>
            <CountBadge count={conversation.unread} label={t('unread', { count: conversation.unread })} />
          </button>
        </li>
      ))}
    </ul>
  );
}

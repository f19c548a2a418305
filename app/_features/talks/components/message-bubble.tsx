'use client';

import { clsx } from 'clsx';
import dynamic from 'next/dynamic';
import { useTranslations } from 'use-intl/react';
import { Skeleton } from '#app/_components/skeleton.tsx';
import type { MessageAct, MessageView } from '#app/_features/talks/components/talk-views.ts';
import { useFormat } from '#app/_lib/use-format.ts';

/** Menus are heavy and few open one: they come when a conversation is open. */
const MessageActs = dynamic(() => import('#app/_features/talks/components/message-acts.tsx'));

interface MessageBubbleProps {
  readonly message: MessageView;
  /** Whether the line that says who writes is shown: the first of several by the same. */
  readonly named: boolean;
  readonly onAct: (act: MessageAct) => void;
  readonly onResend: () => void;
}

/** One message: own ones to the right, others' to the left with who wrote. */
export function MessageBubble({ message, named, onAct, onResend }: MessageBubbleProps) {
  const t = useTranslations('talks');
  const format = useFormat();
  const from = message.from === 'facilitators' ? t('facilitators') : message.from.shortName;
  const who = message.author ? `${from} · ${message.author}` : from;
  return (
    <li className={clsx('group flex flex-col', message.mine ? 'items-end' : 'items-start')}>
      {named && !message.mine && <p className="mt-2 mb-0.5 text-xs font-semibold text-soft">{who}</p>}
      <div className={clsx('flex max-w-[92%] items-center', message.mine && 'flex-row-reverse')}>
        <div
          className={clsx(
            'rounded-xl px-3 py-2 text-sm leading-normal wrap-anywhere whitespace-pre-wrap',
            message.mine ? 'rounded-br-sm bg-wash' : 'rounded-bl-sm bg-shade',
            message.from === 'facilitators' && 'border border-institution/40',
            message.state === 'hidden' && 'text-soft italic',
          )}
        >
          <span className="sr-only">{message.mine ? t('you') : who}: </span>
          <Words message={message} />
        </div>
        {message.acts.length > 0 && <MessageActs acts={message.acts} mine={message.mine} onAct={onAct} />}
      </div>
      <p className="figures mt-0.5 text-2xs text-soft" suppressHydrationWarning>
        {message.state === 'sending' && t('sending')}
        {message.state === 'failed' && (
          <span className="text-harm">
            {t('failed')} ·{' '}
            <button type="button" className="min-h-11 px-2 font-semibold underline" onClick={onResend}>
              {t('again')}
            </button>
          </span>
        )}
        {(message.state === 'sent' || message.state === 'hidden') && format.clockTime(message.at)}
      </p>
    </li>
  );
}

function Words({ message }: { readonly message: MessageView }) {
  const t = useTranslations('talks');
  if (message.state === 'hidden' && message.body === null) return t('hidden');
  if (message.body !== null) {
    return message.state === 'hidden' ? `${t('hidden')} ${message.body}` : message.body;
  }
  return (
    <>
      <span className="sr-only">{t('loading')}</span>
      <Skeleton className="h-4 w-40" />
    </>
  );
}

'use client';

import { clsx } from 'clsx';
import dynamic from 'next/dynamic';
import { type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { SectionHeading } from '#app/_components/heading.tsx';
import { ConversationList } from '#app/_features/talks/components/conversation-list.tsx';
import type { ConversationView } from '#app/_features/talks/components/talk-views.ts';
import type { Loadable } from '#app/_lib/loadable.ts';
import { idle, type Submission } from '#app/_lib/submission.ts';
import { ActionButton } from '#app/_shared/action-button.tsx';
import { LoadablePanel } from '#app/_shared/loadable-panel.tsx';
import type { SeatFace } from '#app/_shared/seat-face.ts';
import type { ConversationId, SeatId } from '#engine/kernel/ids.ts';
import type { Permit } from '#engine/session/permit.ts';

const NewConversation = dynamic(() => import('#app/_features/talks/components/new-conversation.tsx'));

interface TalksPanelProps {
  readonly conversations: Loadable<readonly ConversationView[]>;
  readonly open: ConversationId | null;
  readonly onOpen: (conversation: ConversationId) => void;
  readonly start: Permit;
  readonly starting?: Submission;
  /** Every seat but one's own, to choose from. */
  readonly seats: readonly SeatFace[];
  readonly onStart: (seats: readonly SeatId[]) => void;
  /** The open conversation, a `Thread`; it stands instead of the list. */
  readonly children: ReactNode;
}

/** Conversations outside the chamber. */
export function TalksPanel({
  conversations,
  open,
  onOpen,
  start,
  starting = idle,
  seats,
  onStart,
  children,
}: TalksPanelProps) {
  const t = useTranslations('talks');
  const [choosing, setChoosing] = useState(false);
  const threadOpen = open !== null;
  return (
    <div className="flex min-h-full flex-col gap-3">
      <div className={clsx('flex flex-col gap-3', threadOpen && 'hidden')}>
        <SectionHeading
          aside={
            <ActionButton permit={start} onClick={() => setChoosing(true)}>
              {t('fresh')}
            </ActionButton>
          }
        >
          {t('title')}
        </SectionHeading>
        <LoadablePanel content={conversations}>
          {(list) => <ConversationList conversations={list} open={open} onOpen={onOpen} />}
        </LoadablePanel>
        {!threadOpen && <p className="text-xs text-soft">{t('readAlong')}</p>}
      </div>
      {threadOpen && <div className="flex grow flex-col">{children}</div>}
      {choosing && (
        <NewConversation
          seats={seats}
          submission={starting}
          onStart={(chosen) => {
            onStart(chosen);
            setChoosing(false);
          }}
          onClose={() => setChoosing(false)}
        />
      )}
    </div>
  );
}

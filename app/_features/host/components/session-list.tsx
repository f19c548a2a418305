'use client';

import Plus from 'lucide-react/icons/plus';
import Link from 'next/link';
import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { Button, buttonClass } from '#app/_components/button.tsx';
import { EmptyState } from '#app/_components/empty-state.tsx';
import { SectionHeading } from '#app/_components/heading.tsx';
import { TypeToConfirm } from '#app/_components/type-to-confirm.tsx';
import type { HostedSession } from '#app/_features/host/components/host-views.ts';
import { SessionRow } from '#app/_features/host/components/session-row.tsx';
import type { Loadable } from '#app/_lib/loadable.ts';
import { LoadablePanel } from '#app/_shared/loadable-panel.tsx';

interface SessionListProps {
  readonly sessions: Loadable<readonly HostedSession[]>;
  readonly createPath: string;
  /** The session that is being deleted right now. */
  readonly deleting: string | null;
  readonly onDelete: (session: string) => void;
  readonly onInvite: () => void;
}

/** A host's sessions, newest first, and the way to a new one. */
export function SessionList({ sessions, createPath, deleting, onDelete, onInvite }: SessionListProps) {
  const t = useTranslations('host');
  const common = useTranslations('common');
  const [doomed, setDoomed] = useState<HostedSession | null>(null);
  return (
    <div className="flex flex-col gap-6">
      <SectionHeading
        level={1}
        aside={
          <div className="flex flex-wrap gap-2">
            <Button onClick={onInvite}>{t('sessions.invite')}</Button>
            <Link href={createPath} className={buttonClass('primary')}>
              <Plus aria-hidden="true" className="size-4" />
              {t('sessions.create')}
            </Link>
          </div>
        }
      >
        {t('sessions.title')}
      </SectionHeading>
      <LoadablePanel content={sessions}>
        {(list) =>
          list.length === 0 ? (
            <EmptyState title={t('sessions.emptyTitle')}>{t('sessions.empty')}</EmptyState>
          ) : (
            <ul className="border-t">
              {list.map((session) => (
                <SessionRow key={session.id} session={session} onDelete={() => setDoomed(session)} />
              ))}
            </ul>
          )
        }
      </LoadablePanel>
      <TypeToConfirm
        open={doomed !== null}
        onOpenChange={(open) => !open && setDoomed(null)}
        title={t('delete.title')}
        description={t('delete.description')}
        instruction={t('delete.confirm', { code: doomed?.code ?? '' })}
        word={doomed?.code ?? ''}
        action={t('delete.action')}
        cancelLabel={common('cancel')}
        closeLabel={common('close')}
        busy={doomed !== null && deleting === doomed.id}
        onConfirm={() => doomed && onDelete(doomed.id)}
      />
    </div>
  );
}

'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { Chip } from '#app/_components/chip.tsx';
import { EmptyState } from '#app/_components/empty-state.tsx';
import { SectionHeading } from '#app/_components/heading.tsx';
import { ConfirmDialog } from '#app/_features/desk/components/confirm-dialog.tsx';
import type { InjectView } from '#app/_features/desk/components/desk-views.ts';
import { useFormat } from '#app/_lib/use-format.ts';
import { ActionButton } from '#app/_shared/action-button.tsx';

interface InjectListProps {
  readonly injects: readonly InjectView[];
  readonly onRelease: (inject: string) => void;
}

/** News that the scenario keeps ready for the facilitator. */
export function InjectList({ injects, onRelease }: InjectListProps) {
  const t = useTranslations('desk');
  const format = useFormat();
  const [asking, setAsking] = useState<InjectView | null>(null);
  const readers = (inject: InjectView) =>
    inject.seats === null ? t('injects.everyone') : format.list(inject.seats.map((seat) => seat.name));
  return (
    <section aria-labelledby="injects" className="flex flex-col gap-2">
      <SectionHeading id="injects">{t('injects.title')}</SectionHeading>
      <p className="text-sm text-soft">{t('injects.intro')}</p>
      {injects.length === 0 && <EmptyState title={t('injects.empty')} />}
      <ul>
        {injects.map((inject) => (
          <li
            key={inject.id}
            className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 border-b py-3"
          >
            <div className="min-w-64 flex-1">
              <p className="text-sm font-semibold">{inject.headline}</p>
              <p className="text-sm text-soft">{inject.body}</p>
              <p className="mt-1 text-xs text-soft">{readers(inject)}</p>
            </div>
            {inject.usedIn === null ? (
              <ActionButton permit={inject.release} onClick={() => setAsking(inject)}>
                {t('injects.release')}
              </ActionButton>
            ) : (
              <Chip>{t('injects.used', { turn: inject.usedIn })}</Chip>
            )}
          </li>
        ))}
      </ul>
      <ConfirmDialog
        open={asking !== null}
        title={t('injects.dialog.title', { title: asking?.headline ?? '' })}
        description={t('injects.dialog.description', { who: asking ? readers(asking) : '' })}
        action={t('injects.release')}
        onConfirm={() => {
          if (asking) onRelease(asking.id);
          setAsking(null);
        }}
        onClose={() => setAsking(null)}
      />
    </section>
  );
}

'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { SectionHeading } from '#app/_components/heading.tsx';
import { NoteDialog } from '#app/_features/desk/components/note-dialog.tsx';
import { ActionButton } from '#app/_shared/action-button.tsx';
import type { Permit } from '#engine/session/permit.ts';

/** A measure under way that a facilitator may end. */
export interface RunningMeasureView {
  readonly id: string;
  readonly name: string;
  /** How far it has come, in words. */
  readonly status: string;
  readonly end: Permit;
}

interface MeasureListProps {
  readonly measures: readonly RunningMeasureView[];
  readonly onEnd: (measure: string, reason: string) => void;
}

/** What is under way, each to be ended with a reason that the record keeps. */
export function MeasureList({ measures, onEnd }: MeasureListProps) {
  const t = useTranslations('desk');
  const [ending, setEnding] = useState<RunningMeasureView | null>(null);
  return (
    <section aria-labelledby="running-measures">
      <SectionHeading id="running-measures" level={3}>
        {t('measures.title')}
      </SectionHeading>
      {measures.length === 0 && <p className="text-sm text-soft">{t('measures.empty')}</p>}
      <ul>
        {measures.map((measure) => (
          <li
            key={measure.id}
            className="flex flex-wrap items-center justify-between gap-x-4 border-b py-2 text-sm"
          >
            <span>
              <span className="font-semibold">{measure.name}</span>
              <span className="block text-soft">{measure.status}</span>
            </span>
            <ActionButton permit={measure.end} onClick={() => setEnding(measure)}>
              {t('measures.end')}
            </ActionButton>
          </li>
        ))}
      </ul>
      {ending && (
        <NoteDialog
          title={t('measures.endDialog.title', { measure: ending.name })}
          description={t('measures.endDialog.description')}
          label={t('adjustDialog.reason')}
          hint={t('adjustDialog.reasonHint')}
          action={t('measures.end')}
          onSubmit={(reason) => {
            onEnd(ending.id, reason);
            setEnding(null);
          }}
          onClose={() => setEnding(null)}
        />
      )}
    </section>
  );
}

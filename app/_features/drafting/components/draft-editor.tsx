'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { Button } from '#app/_components/button.tsx';
import { Dialog } from '#app/_components/dialog.tsx';
import { SectionHeading } from '#app/_components/heading.tsx';
import { Note } from '#app/_components/note.tsx';
import { Segmented } from '#app/_components/segmented.tsx';
import { firstMissing } from '#app/_features/drafting/components/draft-check.ts';
import { DraftFields } from '#app/_features/drafting/components/draft-fields.tsx';
import { type DraftForm, isUntouched } from '#app/_features/drafting/components/draft-form.ts';
import type { DraftingKit } from '#app/_features/drafting/components/drafting-views.ts';
import { previewDraft } from '#app/_features/drafting/components/preview.ts';
import { useDraftWords } from '#app/_features/drafting/components/use-draft-words.ts';
import type { Submission } from '#app/_lib/submission.ts';
import { useKept } from '#app/_lib/use-kept.ts';
import { DraftDocument } from '#app/_shared/draft-document.tsx';
import { SubmissionNote } from '#app/_shared/submission-note.tsx';

interface DraftEditorProps {
  /** Under which the unfinished draft is kept in this browser: one per session and draft. */
  readonly keptAs: string;
  /** What is revised: its symbol or working name; null for a new draft. */
  readonly revises: string | null;
  /** Where the form starts when nothing is kept. */
  readonly initial: DraftForm;
  readonly kit: DraftingKit;
  readonly submission: Submission;
  /** Called with the draft and with what forgets the kept words once it is accepted. */
  readonly onSubmit: (form: DraftForm, forget: () => void) => void;
  readonly onClose: () => void;
}

/** Writes a draft resolution, or revises one. Everything typed outlives a reload and a lost connection. */
export default function DraftEditor({
  keptAs,
  revises,
  initial,
  kit,
  submission,
  onSubmit,
  onClose,
}: DraftEditorProps) {
  const t = useTranslations('drafting');
  const words = useDraftWords();
  const { value: form, set, clear } = useKept(keptAs, initial);
  const [mode, setMode] = useState<'write' | 'read'>('write');
  const [discarding, setDiscarding] = useState(false);
  const missing = firstMissing(form, kit.deck);
  const hints = kit.hintsFor(form);
  return (
    <div className="mx-auto flex max-w-3xl flex-col gap-5">
      <SectionHeading
        aside={
          <Segmented
            legend={t('mode.label')}
            value={mode}
            onChange={setMode}
            options={[
              { value: 'write', label: t('mode.write') },
              { value: 'read', label: t('mode.read') },
            ]}
          />
        }
      >
        {revises === null ? t('title.new') : t('title.revise', { symbol: revises })}
      </SectionHeading>
      {mode === 'write' ? (
        <DraftFields form={form} kit={kit} onChange={set} />
      ) : (
        <DraftDocument draft={previewDraft(form, kit)} />
      )}
      {hints.length > 0 && (
        <Note tone="warning">
          <p className="font-semibold text-ink">{t('hint.title')}</p>
          <ul>
            {hints.map((hint) => (
              <li key={JSON.stringify(hint)}>{words.hint(hint)}</li>
            ))}
          </ul>
        </Note>
      )}
      <div className="sticky bottom-[calc(3.6rem+env(safe-area-inset-bottom))] z-10 -mx-4 flex flex-col gap-2 border-t bg-ground px-4 py-3 lg:-bottom-4">
        <SubmissionNote submission={submission} />
        <div className="flex flex-wrap items-center justify-between gap-3">
          <p className="text-sm text-soft">{missing ? words.missing(missing) : t('kept')}</p>
          <div className="flex gap-2">
            <Button tone="quiet" onClick={() => (isUntouched(form) ? onClose() : setDiscarding(true))}>
              {t('discard.action')}
            </Button>
            <Button
              tone="primary"
              disabled={missing !== null}
              busy={submission.state === 'sending'}
              onClick={() => onSubmit(form, clear)}
            >
              {t(revises === null ? 'submit.new' : 'submit.revise')}
            </Button>
          </div>
        </div>
      </div>
      <DiscardDialog
        open={discarding}
        onOpenChange={setDiscarding}
        onDiscard={() => {
          clear();
          onClose();
        }}
      />
    </div>
  );
}

interface DiscardDialogProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly onDiscard: () => void;
}

function DiscardDialog({ open, onOpenChange, onDiscard }: DiscardDialogProps) {
  const t = useTranslations('drafting');
  const common = useTranslations('common');
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={t('discard.title')}
      description={t('discard.advice')}
      closeLabel={common('close')}
      footer={
        <>
          <Button onClick={() => onOpenChange(false)}>{common('cancel')}</Button>
          <Button tone="harm" onClick={onDiscard}>
            {t('discard.action')}
          </Button>
        </>
      }
    />
  );
}

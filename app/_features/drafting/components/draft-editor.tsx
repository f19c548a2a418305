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
  readonly writes: Writing;
  /** Where the form starts when nothing is kept. */
  readonly initial: DraftForm;
  readonly kit: DraftingKit;
  readonly submission: Submission;
  /** Called with the draft and with what forgets the kept words once it is accepted. */
  readonly onSubmit: (form: DraftForm, forget: () => void) => void;
  readonly onClose: () => void;
}

/** What one writes: a new draft, a revision of one that is called so, or an amendment to one. */
export type Writing =
  | { readonly is: 'draft' }
  | { readonly is: 'revision'; readonly symbol: string }
  | {
      readonly is: 'amendment';
      readonly symbol: string;
      /** How many changes an amendment may have, and how many a form makes. */
      readonly most: number;
      readonly countChanges: (form: DraftForm) => number;
    };

/** Writes a draft resolution, or revises one. Everything typed outlives a reload and a lost connection. */
export default function DraftEditor({
  keptAs,
  writes,
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
  const amends = writes.is === 'amendment';
  const changes = amends ? writes.countChanges(form) : null;
  const changesNothing = changes === 0 || (amends && (changes ?? 0) > writes.most);
  const statusOf = () => {
    if (missing) return words.missing(missing);
    if (changes === 0) return t('unfinished', { what: t('amending.missing') });
    return amends ? t('amending.count', { count: changes ?? 0, most: writes.most }) : t('kept');
  };
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
        {titleOf(writes, t)}
      </SectionHeading>
      {amends && <p className="text-soft">{t('amending.note')}</p>}
      {mode === 'write' ? (
        <DraftFields form={form} kit={kit} amends={amends} onChange={set} />
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
          <p className="text-sm text-soft">{statusOf()}</p>
          <div className="flex gap-2">
            <Button
              tone="quiet"
              onClick={() => (isUntouched(form) || changes === 0 ? onClose() : setDiscarding(true))}
            >
              {t('discard.action')}
            </Button>
            <Button
              tone="primary"
              disabled={missing !== null || changesNothing}
              busy={submission.state === 'sending'}
              onClick={() => onSubmit(form, clear)}
            >
              {t(SUBMIT[writes.is])}
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

const SUBMIT = {
  draft: 'submit.new',
  revision: 'submit.revise',
  amendment: 'amending.submit',
} as const satisfies Readonly<Record<Writing['is'], string>>;

function titleOf(writes: Writing, t: ReturnType<typeof useTranslations<'drafting'>>): string {
  switch (writes.is) {
    case 'draft':
      return t('title.new');
    case 'revision':
      return t('title.revise', { symbol: writes.symbol });
    case 'amendment':
      return t('amending.title', { symbol: writes.symbol });
  }
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

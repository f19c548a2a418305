'use client';

import { useTranslations } from 'use-intl/react';
import { Button } from '#app/_components/button.tsx';
import { Dialog } from '#app/_components/dialog.tsx';
import { ErrorState } from '#app/_components/error-state.tsx';
import { SkeletonLines } from '#app/_components/skeleton.tsx';
import { useRejectionText } from '#app/_shared/use-rejection-text.ts';
import type { Rejection } from '#engine/session/rejection.ts';

/** What became of making somebody's new return code. */
export type NewReturnCode =
  | { readonly is: 'making' }
  | { readonly is: 'made'; readonly code: string }
  | { readonly is: 'failed'; readonly rejection: Rejection };

interface ReturnCodeDialogProps {
  readonly name: string;
  readonly made: NewReturnCode;
  readonly onRetry: () => void;
  readonly onClose: () => void;
}

/** Somebody's new return code, to be read out or copied down: it is shown this once, as only its hash is kept. */
export function ReturnCodeDialog({ name, made, onRetry, onClose }: ReturnCodeDialogProps) {
  const t = useTranslations('desk.people.codeDialog');
  const common = useTranslations('common');
  const explain = useRejectionText();
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t('title', { name })}
      description={made.is === 'failed' ? undefined : t('description')}
      closeLabel={common('close')}
      footer={
        <>
          {made.is === 'failed' && <Button onClick={onRetry}>{t('again')}</Button>}
          <Button tone="primary" onClick={onClose}>
            {common('close')}
          </Button>
        </>
      }
    >
      {made.is === 'making' && <SkeletonLines lines={2} label={t('making')} />}
      {made.is === 'made' && (
        <div role="status" className="flex flex-col gap-2">
          <p className="figures text-3xl font-semibold tracking-[0.12em] whitespace-nowrap sm:text-4xl">
            {made.code}
          </p>
          <p className="text-sm text-soft">{t('void', { name })}</p>
        </div>
      )}
      {made.is === 'failed' && <ErrorState title={t('failed')}>{explain(made.rejection)}</ErrorState>}
    </Dialog>
  );
}

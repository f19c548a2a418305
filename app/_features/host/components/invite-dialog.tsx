'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { Button } from '#app/_components/button.tsx';
import { Dialog } from '#app/_components/dialog.tsx';
import { Field } from '#app/_components/field.tsx';
import { TextInput } from '#app/_components/text-input.tsx';
import { copyText } from '#app/_lib/copy-text.ts';

interface InviteDialogProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  /** `null` until one was created. */
  readonly link: string | null;
  readonly busy: boolean;
  readonly onCreate: () => void;
}

/** A link by which a colleague becomes a host. */
export function InviteDialog({ open, onOpenChange, link, busy, onCreate }: InviteDialogProps) {
  const t = useTranslations('host');
  const common = useTranslations('common');
  const [copied, setCopied] = useState(false);
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={t('invite.title')}
      description={t('invite.description')}
      closeLabel={common('close')}
      footer={
        link === null && (
          <Button tone="primary" busy={busy} onClick={onCreate}>
            {t('invite.action')}
          </Button>
        )
      }
    >
      {link !== null && (
        <Field label={t('invite.link')}>
          {(control) => (
            <div className="flex gap-2">
              <TextInput
                {...control}
                readOnly
                value={link}
                onFocus={(event) => event.currentTarget.select()}
              />
              <Button
                onClick={() => {
                  void copyText(link).then(setCopied);
                }}
              >
                <span aria-live="polite">{copied ? t('invite.copied') : t('invite.copy')}</span>
              </Button>
            </div>
          )}
        </Field>
      )}
    </Dialog>
  );
}

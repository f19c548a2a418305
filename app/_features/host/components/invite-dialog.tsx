'use client';

import { useTranslations } from 'use-intl/react';
import { Button } from '#app/_components/button.tsx';
import { Dialog } from '#app/_components/dialog.tsx';
import { CopyField } from '#app/_shared/copy-field.tsx';

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
      {link !== null && <CopyField label={t('invite.link')} text={link} />}
    </Dialog>
  );
}

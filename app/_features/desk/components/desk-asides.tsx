'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { Button } from '#app/_components/button.tsx';
import { Dialog } from '#app/_components/dialog.tsx';
import { SectionHeading } from '#app/_components/heading.tsx';
import type { MomentView } from '#app/_features/desk/components/desk-views.ts';
import { CopyField } from '#app/_shared/copy-field.tsx';

/** Moments that the debrief will stop at. */
export function MomentList({ moments }: { readonly moments: readonly MomentView[] }) {
  const t = useTranslations('desk');
  return (
    <section aria-labelledby="moments">
      <SectionHeading id="moments" className="[&_h2]:text-base">
        {t('moments.title')}
      </SectionHeading>
      {moments.length === 0 && <p className="text-sm text-soft">{t('moments.empty')}</p>}
      <ol>
        {moments.map((moment) => (
          <li key={`${moment.turn}/${moment.note}`} className="border-b py-2 text-sm">
            {moment.note} <span className="text-soft">· {t('moments.turn', { turn: moment.turn })}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

interface FacilitatorsProps {
  readonly names: readonly string[];
  readonly myName: string;
  /** The link by which a colleague joins the desk; null until one was created. */
  readonly link: string | null;
  readonly busy: boolean;
  readonly onCreateLink: () => void;
}

/** Who runs this session, and the way to name a second. */
export function Facilitators({ names, myName, link, busy, onCreateLink }: FacilitatorsProps) {
  const t = useTranslations('desk');
  const common = useTranslations('common');
  const [open, setOpen] = useState(false);
  return (
    <section aria-labelledby="facilitators" className="flex flex-col items-start gap-2">
      <SectionHeading id="facilitators" className="[&_h2]:text-base">
        {t('facilitators.title')}
      </SectionHeading>
      <p className="text-sm">
        {names.map((name) => (name === myName ? t('facilitators.you', { name }) : name)).join(', ')}
      </p>
      <Button onClick={() => setOpen(true)}>{t('facilitators.add')}</Button>
      <Dialog
        open={open}
        onOpenChange={setOpen}
        title={t('facilitators.add')}
        description={t('facilitators.description')}
        closeLabel={common('close')}
        footer={
          link === null && (
            <Button tone="primary" busy={busy} onClick={onCreateLink}>
              {t('facilitators.create')}
            </Button>
          )
        }
      >
        {link !== null && <CopyField label={t('facilitators.link')} text={link} />}
      </Dialog>
    </section>
  );
}

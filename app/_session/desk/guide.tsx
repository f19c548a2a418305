'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { Button } from '#app/_components/button.tsx';
import { Dialog } from '#app/_components/dialog.tsx';
import { useSession } from '#app/_session/session.tsx';
import { Markdown } from '#app/_shared/markdown.tsx';

/** The scenario's guide for whoever runs it, and its note on its content. */
export function Guide() {
  const t = useTranslations('session.guide');
  const common = useTranslations('common');
  const { names, fixed } = useSession();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button className="self-start" onClick={() => setOpen(true)}>
        {t('open')}
      </Button>
      <Dialog
        open={open}
        size="wide"
        onOpenChange={setOpen}
        title={t('title', { scenario: names.text(fixed.face.title) })}
        description={t('description')}
        closeLabel={common('close')}
      >
        <Markdown source={names.text(fixed.guide ?? fixed.face.contentNote)} />
        <h3 className="mt-6 mb-2 font-serif text-lg font-semibold">{t('contentNote')}</h3>
        <Markdown source={names.text(fixed.face.contentNote)} />
      </Dialog>
    </>
  );
}

'use client';

import Download from 'lucide-react/icons/download';
import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { Dialog } from '#app/_components/dialog.tsx';
import { IconButton } from '#app/_components/icon-button.tsx';

/** A document that can be had as a file. */
export interface DownloadView {
  readonly key: string;
  /** Its symbol or what it is called. */
  readonly name: string;
  /** Where each kind of file is. */
  readonly hrefs: Readonly<Record<FileKind, string>>;
}

export const FILE_KINDS = ['pdf', 'docx', 'txt'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** Documents behind one button, each as the files that there are of it. */
export function Downloads({ documents }: { readonly documents: readonly DownloadView[] }) {
  const t = useTranslations('common.downloads');
  const common = useTranslations('common');
  const [open, setOpen] = useState(false);
  if (documents.length === 0) return null;
  return (
    <>
      <IconButton
        label={t('title')}
        icon={<Download aria-hidden="true" className="size-5" />}
        onClick={() => setOpen(true)}
      />
      <Dialog open={open} onOpenChange={setOpen} title={t('title')} closeLabel={common('close')}>
        <ul className="flex flex-col">
          {documents.map(({ key, name, hrefs }) => (
            <li key={key} className="flex flex-wrap items-center justify-between gap-x-4 border-t py-1">
              <span className="figures font-semibold">{name}</span>
              <span className="flex flex-wrap">
                {FILE_KINDS.map((kind) => (
                  <a
                    key={kind}
                    href={hrefs[kind]}
                    download
                    aria-label={t('as', { name, kind: t(`kind.${kind}`) })}
                    className="inline-flex min-h-11 items-center rounded-control px-2.5 text-sm font-semibold text-institution hover:bg-wash"
                  >
                    {t(`kind.${kind}`)}
                  </a>
                ))}
              </span>
            </li>
          ))}
        </ul>
      </Dialog>
    </>
  );
}

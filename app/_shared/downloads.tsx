'use client';

import Download from 'lucide-react/icons/download';
import { useTranslations } from 'use-intl/react';
import { IconButton } from '#app/_components/icon-button.tsx';
import { Popover } from '#app/_components/popover.tsx';

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
  if (documents.length === 0) return null;
  return (
    <Popover
      label={t('title')}
      className="max-h-96 w-72 max-w-[calc(100vw-2rem)] overflow-y-auto p-3"
      trigger={<IconButton label={t('title')} icon={<Download aria-hidden="true" className="size-5" />} />}
    >
      <ul className="flex flex-col gap-2">
        {documents.map(({ key, name, hrefs }) => (
          <li key={key} className="border-t pt-2 first:border-t-0 first:pt-0">
            <p className="figures text-sm font-semibold">{name}</p>
            <p className="flex flex-wrap gap-x-1">
              {FILE_KINDS.map((kind) => (
                <a
                  key={kind}
                  href={hrefs[kind]}
                  download
                  aria-label={t('as', { name, kind: t(`kind.${kind}`) })}
                  className="inline-flex min-h-11 items-center rounded-control px-2 text-sm font-semibold text-institution hover:bg-wash"
                >
                  {t(`kind.${kind}`)}
                </a>
              ))}
            </p>
          </li>
        ))}
      </ul>
    </Popover>
  );
}

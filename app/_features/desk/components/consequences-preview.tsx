'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { Disclosure } from '#app/_components/disclosure.tsx';
import { EmptyState } from '#app/_components/empty-state.tsx';
import { SectionHeading } from '#app/_components/heading.tsx';
import { Note } from '#app/_components/note.tsx';
import { AdjustDialog } from '#app/_features/desk/components/adjust-dialog.tsx';
import type { PreviewChange, PreviewNews, PreviewView } from '#app/_features/desk/components/desk-views.ts';
import { PreviewChanges } from '#app/_features/desk/components/preview-changes.tsx';
import { useFormat } from '#app/_lib/use-format.ts';

interface ConsequencesPreviewProps {
  /** Null until the turn's last phase begins. */
  readonly preview: PreviewView | null;
  readonly onAdjust: (change: PreviewChange, value: number, reason: string) => void;
}

/** What the turn would bring, before it is released, and what it brought afterwards. */
export function ConsequencesPreview({ preview, onAdjust }: ConsequencesPreviewProps) {
  const t = useTranslations('desk');
  const common = useTranslations('common');
  const [adjusting, setAdjusting] = useState<PreviewChange | null>(null);
  if (preview === null) return <EmptyState title={t('preview.title')}>{t('preview.empty')}</EmptyState>;
  const { from, to } = preview.stage;
  return (
    <div className="flex flex-col gap-6">
      <SectionHeading>{t('preview.title')}</SectionHeading>
      <Note tone={preview.released ? 'plain' : 'institution'} className="-mt-3">
        <p>{t(preview.released ? 'preview.released' : 'preview.note')}</p>
        <p className="font-semibold text-ink">
          {from === to
            ? t('preview.stageSame', { stage: common(`stage.${to}`) })
            : t('preview.stage', { from: common(`stage.${from}`), to: common(`stage.${to}`) })}
        </p>
      </Note>
      <PreviewChanges
        changes={preview.changes}
        adjust={preview.released ? null : preview.adjust}
        onAdjust={setAdjusting}
      />
      {!preview.released && preview.still.length > 0 && (
        <Disclosure summary={t('preview.still')} className="border-y">
          <PreviewChanges changes={preview.still} adjust={preview.adjust} onAdjust={setAdjusting} />
        </Disclosure>
      )}
      <div className="grid grid-cols-1 gap-6 xl:grid-cols-2">
        <section aria-labelledby="notices">
          <SectionHeading id="notices" level={3}>
            {t('preview.notices')}
          </SectionHeading>
          {preview.notices.length === 0 && <p className="text-sm text-soft">{t('preview.noNotices')}</p>}
          <ul>
            {preview.notices.map((notice) => (
              <li key={notice} className="border-b py-2 text-sm">
                {notice}
              </li>
            ))}
            {preview.measures.map((measure) => (
              <li key={measure.id} className="border-b py-2 text-sm">
                <span className="font-semibold">{measure.name}:</span> {measure.status}
              </li>
            ))}
          </ul>
        </section>
        <NewsToCome news={preview.news} />
      </div>
      {adjusting && (
        <AdjustDialog
          change={adjusting}
          onAdjust={(value, reason) => {
            onAdjust(adjusting, value, reason);
            setAdjusting(null);
          }}
          onClose={() => setAdjusting(null)}
        />
      )}
    </div>
  );
}

function NewsToCome({ news }: { readonly news: readonly PreviewNews[] }) {
  const t = useTranslations('desk');
  const format = useFormat();
  return (
    <section aria-labelledby="news-to-come">
      <SectionHeading id="news-to-come" level={3}>
        {t('preview.news')}
      </SectionHeading>
      <ul>
        {news.map((item) => (
          <li key={item.id} className="border-b py-2 text-sm">
            <p className="font-semibold">{item.headline}</p>
            <p className="text-soft">{item.body}</p>
            <p className="mt-0.5 text-xs text-soft">
              {item.seats === null
                ? t('preview.everyone')
                : format.list(item.seats.map((seat) => seat.shortName))}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

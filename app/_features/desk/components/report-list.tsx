'use client';

import { useTranslations } from 'use-intl/react';
import { Button } from '#app/_components/button.tsx';
import { Chip } from '#app/_components/chip.tsx';
import { SectionHeading } from '#app/_components/heading.tsx';
import type { ReportView } from '#app/_features/desk/components/desk-views.ts';
import type { ConversationId, TextId } from '#engine/kernel/ids.ts';

interface ReportListProps {
  readonly reports: readonly ReportView[];
  readonly onHide: (conversation: ConversationId, message: TextId) => void;
  readonly onOpen: (conversation: ConversationId) => void;
}

/** Messages that somebody asked the facilitators to look at. The one reported is not told who did. */
export function ReportList({ reports, onHide, onOpen }: ReportListProps) {
  const t = useTranslations('desk');
  return (
    <section aria-labelledby="reports">
      <SectionHeading id="reports" level={3}>
        {t('reports.title')}
      </SectionHeading>
      {reports.length === 0 && <p className="text-sm text-soft">{t('reports.empty')}</p>}
      <ul aria-live="polite">
        {reports.map((report) => (
          <li key={report.message} className="flex flex-col items-start gap-1 border-b py-2 text-sm">
            <p>
              <span className="font-semibold">{report.author}:</span> {report.body}
            </p>
            <p className="text-xs text-soft">{t('reports.by', { name: report.reporter })}</p>
            <div className="flex items-center gap-2">
              {report.hidden ? (
                <Chip>{t('reports.hidden')}</Chip>
              ) : (
                <Button onClick={() => onHide(report.conversation, report.message)}>
                  {t('reports.hide')}
                </Button>
              )}
              <Button tone="quiet" onClick={() => onOpen(report.conversation)}>
                {t('reports.open')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

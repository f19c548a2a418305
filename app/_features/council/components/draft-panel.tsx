'use client';

import ArrowLeft from 'lucide-react/icons/arrow-left';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl/react';
import { Button } from '#app/_components/button.tsx';
import { Card } from '#app/_components/card.tsx';
import { Chip } from '#app/_components/chip.tsx';
import { ActionsRow } from '#app/_features/council/components/actions-row.tsx';
import type { ActionView, DraftActionId } from '#app/_features/council/components/council-views.ts';
import { draftTones } from '#app/_features/council/components/draft-list.tsx';
import { useFormat } from '#app/_lib/use-format.ts';
import { DraftDocument } from '#app/_shared/draft-document.tsx';
import type { DraftDocumentView } from '#app/_shared/draft-view.ts';

interface DraftPanelProps {
  readonly draft: DraftDocumentView;
  readonly actions: readonly ActionView<DraftActionId>[];
  readonly onAct: (action: DraftActionId) => void;
  /** Back to the list; left out where the draft stands by itself. */
  readonly onBack?: () => void;
  /** What it can be downloaded as. */
  readonly downloads?: ReactNode;
  /** The amendments to it. */
  readonly children?: ReactNode;
}

/** One draft: its document, its sponsors, and what one may do with it. */
export function DraftPanel({ draft, actions, onAct, onBack, downloads, children }: DraftPanelProps) {
  const t = useTranslations('council');
  const format = useFormat();
  return (
    <div className="flex flex-col gap-2">
      {onBack && (
        <Button
          tone="quiet"
          className="self-start px-1!"
          icon={<ArrowLeft aria-hidden="true" className="size-4" />}
          onClick={onBack}
        >
          {t('drafts.back')}
        </Button>
      )}
      <Card>
        <header className="mb-5 flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
          <div className="min-w-0">
            <p className="flex flex-wrap items-center gap-2.5">
              <span className="figures font-semibold">{draft.symbol ?? t('drafts.untabled')}</span>
              <Chip tone={draftTones[draft.status]}>{t(`status.${draft.status}`)}</Chip>
            </p>
            <h3 className="mt-1 font-serif text-xl leading-snug font-semibold">{draft.title}</h3>
            <p className="mt-0.5 text-sm text-soft">
              {draft.sponsors.length > 0
                ? t('drafts.sponsors', { seats: format.list(draft.sponsors.map((seat) => seat.name)) })
                : t('drafts.noSponsors')}
            </p>
          </div>
          <div className="flex items-start gap-1">
            <ActionsRow actions={actions} onAct={onAct} />
            {downloads}
          </div>
        </header>
        <DraftDocument draft={draft} />
      </Card>
      {children}
    </div>
  );
}

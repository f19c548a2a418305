'use client';

import ChevronRight from 'lucide-react/icons/chevron-right';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl/react';
import { Chip, type ChipTone } from '#app/_components/chip.tsx';
import { EmptyState } from '#app/_components/empty-state.tsx';
import { SectionHeading } from '#app/_components/heading.tsx';
import { useFormat } from '#app/_lib/use-format.ts';
import type { DraftCardView, DraftStatusName } from '#app/_shared/draft-view.ts';
import type { DraftId } from '#engine/kernel/ids.ts';

interface DraftListProps {
  readonly drafts: readonly DraftCardView[];
  readonly onOpen: (draft: DraftId) => void;
  /** The button for a new draft, where one may be written. */
  readonly action?: ReactNode;
}

export const draftTones: Record<DraftStatusName, ChipTone> = {
  written: 'outline',
  tabled: 'institution',
  voting: 'institution',
  adopted: 'institution',
  vetoed: 'plain',
  failed: 'plain',
  withdrawn: 'plain',
};

/** Every draft of the session: what the Council could decide, and what became of it. */
export function DraftList({ drafts, onOpen, action }: DraftListProps) {
  const t = useTranslations('council');
  return (
    <section aria-labelledby="drafts">
      <SectionHeading id="drafts" level={3} aside={action}>
        {t('drafts.title')}
      </SectionHeading>
      {drafts.length === 0 ? (
        <div className="mt-3">
          <EmptyState title={t('drafts.empty')}>{t('drafts.emptyAdvice')}</EmptyState>
        </div>
      ) : (
        <ul className="mt-1">
          {drafts.map((draft) => (
            <DraftCard key={draft.id} draft={draft} onOpen={() => onOpen(draft.id)} />
          ))}
        </ul>
      )}
    </section>
  );
}

interface DraftCardProps {
  readonly draft: DraftCardView;
  readonly onOpen: () => void;
}

function DraftCard({ draft, onOpen }: DraftCardProps) {
  const t = useTranslations('council');
  const format = useFormat();
  return (
    <li className="border-b">
      <button type="button" onClick={onOpen} className="group flex w-full items-center gap-3 py-3 text-left">
        <span className="min-w-0 grow">
          <span className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
            <span className="figures text-sm font-semibold">{draft.symbol ?? t('drafts.untabled')}</span>
            <Chip tone={draftTones[draft.status]}>{t(`status.${draft.status}`)}</Chip>
          </span>
          <span className="mt-0.5 block font-serif text-base font-semibold group-hover:underline">
            {draft.title}
          </span>
          <span className="mt-0.5 block text-sm text-soft">
            {draft.sponsors.length > 0
              ? t('drafts.sponsors', { seats: format.list(draft.sponsors.map((seat) => seat.shortName)) })
              : t('drafts.noSponsors')}
            {draft.measures.length > 0 && ` · ${draft.measures.join(', ')}`}
          </span>
        </span>
        <ChevronRight aria-hidden="true" className="size-5 shrink-0 text-soft" />
      </button>
    </li>
  );
}

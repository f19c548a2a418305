'use client';

import Ellipsis from 'lucide-react/icons/ellipsis';
import { useTranslations } from 'use-intl/react';
import { IconButton } from '#app/_components/icon-button.tsx';
import { Menu } from '#app/_components/menu.tsx';
import type { MessageAct } from '#app/_features/talks/components/talk-views.ts';

interface MessageActsProps {
  readonly acts: readonly MessageAct[];
  readonly mine: boolean;
  readonly onAct: (act: MessageAct) => void;
}

/** What one may do with a message, behind one button. */
export default function MessageActs({ acts, mine, onAct }: MessageActsProps) {
  const t = useTranslations('talks');
  return (
    <Menu
      align={mine ? 'end' : 'start'}
      trigger={
        <IconButton
          label={t('actions')}
          icon={<Ellipsis aria-hidden="true" className="size-4" />}
          className="opacity-60 group-hover:opacity-100 focus-visible:opacity-100 data-[state=open]:opacity-100"
        />
      }
      entries={acts.map((act) => ({
        kind: 'item',
        id: act,
        label: t(act),
        tone: act === 'report' ? 'harm' : 'plain',
        onSelect: () => onAct(act),
      }))}
    />
  );
}

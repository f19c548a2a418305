'use client';

import { useTranslations } from 'use-intl/react';
import { Segmented } from '#app/_components/segmented.tsx';

export type DeskSide = 'debrief' | 'parts';

interface DeskSwitchProps {
  readonly side: DeskSide;
  readonly onSide: (side: DeskSide) => void;
}

/** Once the debrief has begun: between it and the parts of the desk, where people and talks still are. */
export function DeskSwitch({ side, onSide }: DeskSwitchProps) {
  const t = useTranslations('desk');
  const debrief = useTranslations('debrief');
  return (
    <Segmented
      legend={t('tabs.label')}
      options={[
        { value: 'debrief', label: debrief('title') },
        { value: 'parts', label: t('title') },
      ]}
      value={side}
      onChange={onSide}
    />
  );
}

'use client';

import { useTranslations } from 'use-intl/react';
import { Button } from '#app/_components/button.tsx';

export type Interruption = 'elsewhere' | 'removed' | 'steppedOut' | 'botPlays';

interface RoomInterruptionProps {
  readonly kind: Interruption;
  /** Goes on here, comes back, or tries again. */
  readonly onReturn: () => void;
}

/** Instead of the room: the seat is open elsewhere or given to a bot, the person stepped out, or was removed. */
export function RoomInterruption({ kind, onReturn }: RoomInterruptionProps) {
  const t = useTranslations('room');
  return (
    <main
      id="content"
      className="mx-auto flex min-h-[70dvh] max-w-md flex-col items-start justify-center gap-4 px-4"
    >
      <h1 className="font-serif text-3xl font-semibold">{t(`${kind}.title`)}</h1>
      <p className="text-soft">{t(`${kind}.advice`)}</p>
      <Button tone="primary" size="large" onClick={onReturn}>
        {t(`${kind}.action`)}
      </Button>
    </main>
  );
}

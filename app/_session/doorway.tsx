'use client';

import Link from 'next/link';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl/react';
import { Button, buttonClass } from '#app/_components/button.tsx';
import { ErrorState } from '#app/_components/error-state.tsx';
import { SkeletonLines } from '#app/_components/skeleton.tsx';
import { RoomInterruption } from '#app/_features/room/components/room-interruptions.tsx';
import { useConnectionStatus } from '#app/_lib/live/live-session.tsx';
import { paths } from '#app/_lib/paths.ts';
import type { Parting } from '#engine/wire/messages.ts';
import { type FixedParts, useFixedParts } from './fixed.ts';
import { SessionProvider } from './session.tsx';

/** Lets its children in once the session has arrived; until then, and when it cannot come, says how things stand. */
export function Doorway({ children }: { readonly children: ReactNode }) {
  const status = useConnectionStatus();
  const fixed = useFixedParts();
  if (status.is === 'refused') return <Refused code={status.code} />;
  if (status.is === 'parted' && status.why !== 'shutdown') return <Parted why={status.why} />;
  if (fixed.status === 'failed') return <Failed retry={fixed.retry} />;
  if (fixed.status === 'loading') return <Arriving />;
  return <Inside fixed={fixed.value}>{children}</Inside>;
}

function Inside({ fixed, children }: { readonly fixed: FixedParts; readonly children: ReactNode }) {
  return (
    <SessionProvider fixed={fixed} fallback={<Arriving />}>
      {children}
    </SessionProvider>
  );
}

function Arriving() {
  const t = useTranslations('session');
  return (
    <main id="content" className="mx-auto w-full max-w-2xl px-4 pt-16">
      <SkeletonLines lines={8} label={t('arriving')} />
    </main>
  );
}

function Failed({ retry }: { readonly retry: () => void }) {
  const t = useTranslations('session.refused');
  return (
    <Plain title={t('title')} advice={t('other')}>
      <Button tone="primary" onClick={retry}>
        {t('reload')}
      </Button>
    </Plain>
  );
}

function Refused({ code }: { readonly code: string }) {
  const t = useTranslations('session.refused');
  const key = code as 'other';
  return (
    <Plain title={t('title')} advice={t.has(key) ? t(key) : t('other')}>
      {code === 'upgrade' || code === 'removed' || !t.has(key) ? (
        <Button tone="primary" onClick={() => window.location.reload()}>
          {t('reload')}
        </Button>
      ) : (
        <Link href={paths.join} className={buttonClass('primary')}>
          {t('join')}
        </Link>
      )}
    </Plain>
  );
}

function Parted({ why }: { readonly why: Exclude<Parting, 'shutdown'> }) {
  const t = useTranslations('session');
  switch (why) {
    case 'moved':
      return <RoomInterruption kind="elsewhere" onReturn={() => window.location.reload()} />;
    case 'removed':
      return <RoomInterruption kind="removed" onReturn={() => window.location.reload()} />;
    case 'upgrade':
      return <Refused code="upgrade" />;
    case 'deleted':
    case 'signed-out':
      return (
        <Plain title={t(`parted.${why}`)} advice="">
          <Link href={paths.front} className={buttonClass('primary')}>
            Threshold
          </Link>
        </Plain>
      );
  }
}

interface PlainProps {
  readonly title: string;
  readonly advice: string;
  readonly children: ReactNode;
}

function Plain({ title, advice, children }: PlainProps) {
  return (
    <main id="content" className="mx-auto flex w-full max-w-md flex-col items-start gap-4 px-4 pt-16">
      <ErrorState title={title}>{advice}</ErrorState>
      {children}
    </main>
  );
}

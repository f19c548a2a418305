'use client';

import { lazy, Suspense } from 'react';
import { useTranslations } from 'use-intl/react';
import { SkeletonLines } from '#app/_components/skeleton.tsx';

const DebriefPart = lazy(async () => {
  const { DebriefPart: component } = await import('#app/_session/debrief/debrief-part.tsx');
  return { default: component };
});

/** The debrief, fetched when it begins: a phone in a lesson does not load it with the room. */
export function LazyDebrief() {
  const t = useTranslations('common');
  return (
    <Suspense
      fallback={
        <main id="content" className="mx-auto w-full max-w-6xl px-4 py-6 sm:px-6">
          <SkeletonLines lines={8} label={t('loading')} />
        </main>
      }
    >
      <DebriefPart />
    </Suspense>
  );
}

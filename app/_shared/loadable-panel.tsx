'use client';

import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl/react';
import { Button } from '#app/_components/button.tsx';
import { ErrorState } from '#app/_components/error-state.tsx';
import { SkeletonLines } from '#app/_components/skeleton.tsx';
import type { Loadable } from '#app/_lib/loadable.ts';

interface LoadablePanelProps<Value> {
  readonly content: Loadable<Value>;
  /** The shape of what is on its way; plain lines if left out. */
  readonly skeleton?: ReactNode;
  readonly children: (value: Value) => ReactNode;
}

/** Shows what is there, what is on its way, or how to ask again. */
export function LoadablePanel<Value>({ content, skeleton, children }: LoadablePanelProps<Value>) {
  const t = useTranslations('common');
  switch (content.status) {
    case 'loading':
      return <div aria-busy="true">{skeleton ?? <SkeletonLines lines={6} label={t('loading')} />}</div>;
    case 'failed':
      return (
        <ErrorState
          title={t('failed.title')}
          action={<Button onClick={content.retry}>{t('failed.retry')}</Button>}
        >
          {t('failed.advice')}
        </ErrorState>
      );
    case 'ready':
      return children(content.value);
  }
}

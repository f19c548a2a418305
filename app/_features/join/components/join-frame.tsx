'use client';

import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl/react';

interface JoinFrameProps {
  /** Which of the three steps, from 1. */
  readonly step: 1 | 2 | 3;
  readonly title: string;
  readonly intro?: ReactNode;
  readonly children: ReactNode;
}

/** One step on the way in. The heading takes the focus, so that the new step is read out. */
export function JoinFrame({ step, title, intro, children }: JoinFrameProps) {
  const t = useTranslations('join');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (step > 1) heading.current?.focus();
  }, [step]);
  return (
    <main id="content" className="mx-auto flex w-full max-w-md flex-col gap-5 px-4 pt-6 pb-12">
      <div>
        <div aria-hidden="true" className="mb-4 flex gap-1.5">
          {[1, 2, 3].map((bar) => (
            <span
              key={bar}
              className={`h-1 flex-1 rounded-full ${bar <= step ? 'bg-institution' : 'bg-hairline'}`}
            />
          ))}
        </div>
        <p className="sr-only">{t('steps', { step, count: 3 })}</p>
        <h1 ref={heading} tabIndex={-1} className="font-serif text-3xl font-semibold outline-none">
          {title}
        </h1>
        {intro && <div className="mt-2 text-soft">{intro}</div>}
      </div>
      {children}
    </main>
  );
}

'use client';

import { useTranslations } from 'use-intl/react';
import { SectionHeading } from '#app/_components/heading.tsx';

/** Last part, for whoever leads and for the wall: the scenario's own questions, in the order in which its guide counts them. */
export function Questions({ questions }: { readonly questions: readonly string[] }) {
  const t = useTranslations('debrief.questions');
  return (
    <section aria-labelledby="questions" className="flex flex-col gap-4">
      <div>
        <SectionHeading id="questions">{t('title')}</SectionHeading>
        <p className="max-w-prose text-sm text-soft">{t('note')}</p>
      </div>
      <ol className="max-w-prose border-t">
        {questions.map((question, index) => (
          <li
            key={question}
            className="grid grid-cols-[1.75rem_minmax(0,1fr)] border-b py-4 font-serif text-xl leading-snug"
          >
            <span aria-hidden="true" className="figures text-soft">
              {index + 1}
            </span>
            {question}
          </li>
        ))}
      </ol>
    </section>
  );
}

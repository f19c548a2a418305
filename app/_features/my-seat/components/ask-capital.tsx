'use client';

import { useTranslations } from 'use-intl/react';
import { SectionHeading } from '#app/_components/heading.tsx';
import type { CapitalView } from '#app/_features/my-seat/components/seat-views.ts';
import type { Submission } from '#app/_lib/submission.ts';
import { ActionButton } from '#app/_shared/action-button.tsx';
import { SubmissionNote } from '#app/_shared/submission-note.tsx';
import type { CapitalQuestion } from '#engine/session/moves/capital-questions.ts';

interface AskCapitalProps {
  readonly capital: CapitalView;
  readonly submission: Submission;
  readonly onAsk: (about: CapitalQuestion) => void;
  readonly onBring: (request: string) => void;
}

/** The ambassador asks the capital, and brings its answers to the Council or keeps them. */
export function AskCapital({ capital, submission, onAsk, onBring }: AskCapitalProps) {
  const t = useTranslations('seat');
  return (
    <section aria-labelledby="capital" className="flex flex-col gap-2">
      <SectionHeading id="capital" level={3}>
        {t('capital.title')}
      </SectionHeading>
      <p className="text-sm text-soft">{t('capital.intro')}</p>
      <ul>
        {capital.questions.map(({ about, permit }) => (
          <li key={about} className="flex items-center justify-between gap-3 border-b py-1.5 text-sm">
            <span className="font-medium">{t(`capital.question.${about}`)}</span>
            <ActionButton permit={permit} busy={submission.state === 'sending'} onClick={() => onAsk(about)}>
              {t('capital.ask')}
            </ActionButton>
          </li>
        ))}
      </ul>
      <SubmissionNote submission={submission} />
      {capital.answers.length > 0 && (
        <div aria-live="polite">
          <h4 className="eyebrow mt-2">{t('capital.answers')}</h4>
          <ul>
            {capital.answers.map((answer) => (
              <li key={answer.request} className="flex flex-col items-start gap-1.5 border-b py-2.5 text-sm">
                <p>
                  <span className="font-semibold">{t(`capital.question.${answer.about}`)}. </span>
                  {t(answer.granted ? 'capital.granted' : 'capital.refused')} {answer.reason}
                </p>
                {answer.bring ? (
                  <ActionButton permit={answer.bring} onClick={() => onBring(answer.request)}>
                    {t('capital.bring')}
                  </ActionButton>
                ) : (
                  <p className="text-soft">{t('capital.brought')}</p>
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

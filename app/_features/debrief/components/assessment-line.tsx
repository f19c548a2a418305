'use client';

import { useTranslations } from 'use-intl/react';
import { Disclosure } from '#app/_components/disclosure.tsx';
import type { AssessmentLineView } from '#app/_features/debrief/components/debrief-views.ts';
import { VerdictMark } from '#app/_features/debrief/components/verdict-mark.tsx';

interface AssessmentLineProps {
  readonly line: AssessmentLineView;
  readonly onWeek: (week: number) => void;
}

/** One question: its verdict and reason at a glance; claims, evidence and the report's paragraph when opened. */
export function AssessmentLine({ line, onWeek }: AssessmentLineProps) {
  const t = useTranslations('debrief');
  return (
    <li className="border-b">
      <Disclosure
        summary={
          <span className="grid grid-cols-[1.25rem_minmax(0,1fr)] gap-x-3 py-2.5">
            <VerdictMark verdict={line.verdict} className="mt-px size-5" />
            <span>
              <span className="flex flex-wrap items-baseline gap-x-2">
                <span>{line.question}</span>
                <span className="text-xs font-normal text-soft">
                  {t(`assessment.verdict.${line.verdict}`)}
                  {line.score !== null && ` · ${t('assessment.score', { score: line.score })}`}
                </span>
              </span>
              <span className="block font-normal text-soft">{line.reason}</span>
            </span>
          </span>
        }
      >
        <div className="flex flex-col gap-3 pl-8 text-sm">
          {line.claimed && (
            <dl className="grid grid-cols-1 gap-3 sm:grid-cols-2">
              <div>
                <dt className="eyebrow">{t('assessment.claimed')}</dt>
                <dd className="mt-1 font-serif">{line.claimed}</dd>
              </div>
              <div>
                <dt className="eyebrow">{t('assessment.was')}</dt>
                <dd className="mt-1">{line.reason}</dd>
              </div>
            </dl>
          )}
          <div>
            <h4 className="eyebrow">{t('assessment.evidence')}</h4>
            {line.evidence.length === 0 && <p className="text-soft">{t('assessment.noEvidence')}</p>}
            <ul>
              {line.evidence.map((evidence) => (
                <li key={evidence.seq}>
                  <button
                    type="button"
                    onClick={() => onWeek(evidence.week)}
                    className="min-h-11 text-left text-institution underline underline-offset-4"
                  >
                    {evidence.text}
                  </button>
                </li>
              ))}
            </ul>
          </div>
          <div>
            <h4 className="eyebrow">{t('assessment.change')}</h4>
            <p className="mt-1 max-w-prose">{line.change}</p>
          </div>
          <p className="max-w-prose text-xs text-soft">
            {t('assessment.source', { where: line.source })} {line.summit}
          </p>
        </div>
      </Disclosure>
    </li>
  );
}

'use client';

import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl/react';
import { EmptyState } from '#app/_components/empty-state.tsx';
import { SectionHeading } from '#app/_components/heading.tsx';
import { AssessmentLine } from '#app/_features/debrief/components/assessment-line.tsx';
import type {
  AssessmentLineView,
  PillarView,
  UseOfForceView,
} from '#app/_features/debrief/components/debrief-views.ts';
import { Pillars } from '#app/_features/debrief/components/pillars.tsx';
import { UsesOfForce } from '#app/_features/debrief/components/uses-of-force.tsx';
import { useFormat } from '#app/_lib/use-format.ts';
import { assessmentElements } from '#engine/framework/types.ts';

interface AssessmentProps {
  readonly lines: readonly AssessmentLineView[];
  readonly force: readonly UseOfForceView[];
  readonly pillars: readonly PillarView[];
  readonly onWeek: (week: number) => void;
}

/** Second part: the report's questions applied to what happened, prevention first. A profile, never one number. */
export function Assessment({ lines, force, pillars, onWeek }: AssessmentProps) {
  const t = useTranslations('debrief');
  if (lines.length === 0) return <EmptyState title={t('assessment.empty')} />;
  return (
    <div className="flex flex-col gap-8">
      <div>
        <SectionHeading>{t('assessment.title')}</SectionHeading>
        <p className="text-sm text-soft">{t('assessment.note')}</p>
      </div>
      {assessmentElements.map((element) => (
        <Element
          key={element}
          title={t(`assessment.element.${element}`)}
          lines={lines.filter((line) => line.element === element)}
          onWeek={onWeek}
        >
          {element === 'react' && <UsesOfForce uses={force} />}
        </Element>
      ))}
      <Pillars pillars={pillars} />
    </div>
  );
}

interface ElementProps {
  readonly title: string;
  readonly lines: readonly AssessmentLineView[];
  readonly onWeek: (week: number) => void;
  /** What stands at its head. */
  readonly children: ReactNode;
}

function Element({ title, lines, onWeek, children }: ElementProps) {
  const t = useTranslations('debrief');
  const format = useFormat();
  if (lines.length === 0) return null;
  const scores = lines.flatMap(({ score }) => (score === null ? [] : [score]));
  const mean = scores.reduce<number>((sum, score) => sum + score, 0) / Math.max(1, scores.length);
  return (
    <section aria-label={title}>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h3 className="font-serif text-lg font-semibold">{title}</h3>
        {scores.length > 0 && (
          <p className="figures text-sm text-soft">
            {t('assessment.mean', { mean: format.number(mean, 1) })}
          </p>
        )}
      </div>
      {children}
      <ul className="border-t">
        {lines.map((line) => (
          <AssessmentLine key={line.id} line={line} onWeek={onWeek} />
        ))}
      </ul>
    </section>
  );
}

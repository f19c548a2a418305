'use client';

import { useTranslations } from 'use-intl/react';
import { Button } from '#app/_components/button.tsx';
import { Chip } from '#app/_components/chip.tsx';
import type { OperativeForm } from '#app/_features/drafting/components/draft-form.ts';
import { MeasureParameters } from '#app/_shared/measure-parameters.tsx';
import type { MeasureOptionView } from '#app/_shared/measure-view.ts';

interface ClauseMeasureProps {
  readonly chosen: OperativeForm['measure'];
  readonly deck: readonly MeasureOptionView[];
  readonly onChange: (measure: OperativeForm['measure']) => void;
  readonly onChoose: () => void;
}

/** The measure that a paragraph carries, with how strong, how long and where. */
export function ClauseMeasure({ chosen, deck, onChange, onChoose }: ClauseMeasureProps) {
  const t = useTranslations('drafting');
  const words = useTranslations('measures');
  const measure = deck.find((candidate) => candidate.id === chosen?.id);
  if (!chosen || !measure) {
    return (
      <Button className="self-start" onClick={onChoose}>
        {t('operative.addMeasure')}
      </Button>
    );
  }
  return (
    <div className="flex flex-col gap-3 border-l-3 border-institution pl-4">
      <div className="text-sm">
        <Chip tone="institution">{measure.name}</Chip> <span className="text-soft">{measure.what}</span>
        <p className="mt-1 text-soft">
          {measure.legalBasis} · {words('needs')}: {measure.needs}
        </p>
        {measure.usesForce && <p className="mt-1 text-warning">{words('usesForce')}</p>}
        {measure.needsChapterSeven && <p className="mt-1 text-warning">{words('chapterSeven')}</p>}
      </div>
      <MeasureParameters
        measure={measure}
        chosen={chosen.parameters}
        onChange={(parameters) => onChange({ ...chosen, parameters })}
      />
      <div className="flex flex-wrap gap-2">
        <Button tone="quiet" onClick={onChoose}>
          {t('measure.change')}
        </Button>
        <Button tone="quiet" onClick={() => onChange(null)}>
          {t('measure.drop')}
        </Button>
      </div>
    </div>
  );
}

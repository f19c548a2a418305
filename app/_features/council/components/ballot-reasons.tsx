'use client';

import { useTranslations } from 'use-intl/react';
import { ToggleChip } from '#app/_components/chip.tsx';
import { Field } from '#app/_components/field.tsx';
import { TextArea } from '#app/_components/text-input.tsx';
import { type CriterionId, criterionIds } from '#engine/council/criteria.ts';

interface BallotReasonsProps {
  readonly reasons: readonly CriterionId[];
  readonly onReasons: (reasons: readonly CriterionId[]) => void;
  readonly explanation: string;
  readonly onExplanation: (explanation: string) => void;
  readonly longest: number;
}

/** Why one votes so: any of the report's six criteria, and a sentence of one's own. */
export function BallotReasons({
  reasons,
  onReasons,
  explanation,
  onExplanation,
  longest,
}: BallotReasonsProps) {
  const t = useTranslations('council');
  const common = useTranslations('common');
  const toggle = (criterion: CriterionId, on: boolean) =>
    onReasons(on ? [...reasons, criterion] : reasons.filter((reason) => reason !== criterion));
  return (
    <fieldset className="flex flex-col gap-3 rounded-card border bg-surface p-4">
      <legend className="sr-only">{t('ballot.why')}</legend>
      <p aria-hidden="true">
        <span className="font-semibold">{t('ballot.why')}</span>{' '}
        <span className="text-soft">{t('ballot.whyNote')}</span>
      </p>
      <div className="flex flex-wrap gap-2">
        {criterionIds.map((criterion) => (
          <ToggleChip
            key={criterion}
            pressed={reasons.includes(criterion)}
            onToggle={(on) => toggle(criterion, on)}
          >
            {common(`criterion.${criterion}`)}
          </ToggleChip>
        ))}
      </div>
      <Field label={t('ballot.explanation')} hint={t('ballot.explanationHint')}>
        {(control) => (
          <TextArea
            {...control}
            rows={2}
            maxLength={longest}
            value={explanation}
            onChange={(event) => onExplanation(event.target.value)}
          />
        )}
      </Field>
    </fieldset>
  );
}

'use client';

import { useTranslations } from 'use-intl/react';
import { Field } from '#app/_components/field.tsx';
import { SectionHeading } from '#app/_components/heading.tsx';
import { TextArea } from '#app/_components/text-input.tsx';
import type { DraftForm } from '#app/_features/drafting/components/draft-form.ts';
import { criterionIds } from '#engine/council/criteria.ts';

interface ForceCaseProps {
  readonly form: DraftForm;
  readonly longest: number;
  readonly onChange: (form: DraftForm) => void;
}

/** The six questions that the report asks of any use of force, and how it is to end. */
export function ForceCase({ form, longest, onChange }: ForceCaseProps) {
  const t = useTranslations('drafting');
  const common = useTranslations('common');
  return (
    <section aria-labelledby="force" className="flex flex-col gap-4 border-t-2 border-warning pt-4">
      <SectionHeading id="force">{t('force.title')}</SectionHeading>
      <p className="-mt-2 text-sm text-soft">{t('force.intro')}</p>
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
        {criterionIds.map((criterion) => (
          <Field
            key={criterion}
            label={common(`criterion.${criterion}`)}
            hint={t(`force.question.${criterion}`)}
          >
            {(control) => (
              <TextArea
                {...control}
                maxLength={longest}
                value={form.cases[criterion]}
                onChange={(event) =>
                  onChange({ ...form, cases: { ...form.cases, [criterion]: event.target.value } })
                }
              />
            )}
          </Field>
        ))}
      </div>
      <Field label={t('force.exit')}>
        {(control) => (
          <TextArea
            {...control}
            maxLength={longest}
            value={form.exitPlan}
            onChange={(event) => onChange({ ...form, exitPlan: event.target.value })}
          />
        )}
      </Field>
    </section>
  );
}

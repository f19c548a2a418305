'use client';

import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { Button } from '#app/_components/button.tsx';
import { SectionHeading } from '#app/_components/heading.tsx';
import { Segmented } from '#app/_components/segmented.tsx';
import { BotSeats } from '#app/_features/host/components/bot-seats.tsx';
import type {
  Intensity,
  NewSessionChoice,
  ScenarioCardView,
  SessionLength,
} from '#app/_features/host/components/host-views.ts';
import { ScenarioCard } from '#app/_features/host/components/scenario-card.tsx';
import type { Submission } from '#app/_lib/submission.ts';
import { SubmissionNote } from '#app/_shared/submission-note.tsx';

interface NewSessionFormProps {
  /** At least one. */
  readonly scenarios: readonly ScenarioCardView[];
  readonly submission: Submission;
  readonly onCreate: (choice: NewSessionChoice) => void;
}

/** Scenario, length, intensity, bots; then the lobby. */
export function NewSessionForm({ scenarios, submission, onCreate }: NewSessionFormProps) {
  const t = useTranslations('host');
  const [slug, setSlug] = useState(scenarios[0]?.slug ?? '');
  const [length, setLength] = useState<SessionLength>(90);
  const [intensity, setIntensity] = useState<Intensity>('plain');
  const [bots, setBots] = useState<ReadonlySet<string>>(new Set());
  const scenario = scenarios.find((candidate) => candidate.slug === slug) ?? scenarios[0];
  if (!scenario) return null;
  const plan = scenario.lengths.find((candidate) => candidate.minutes === length);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onCreate({ scenario: scenario.slug, length, intensity, bots: [...bots] });
  };
  return (
    <form onSubmit={submit} className="flex flex-col gap-10">
      <SectionHeading level={1}>{t('create.title')}</SectionHeading>
      <fieldset className="flex flex-col gap-4">
        <legend className="mb-3 font-serif text-xl font-semibold">{t('create.scenario.title')}</legend>
        {scenarios.map((candidate) => (
          <ScenarioCard
            key={candidate.slug}
            scenario={candidate}
            checked={candidate.slug === scenario.slug}
            onChoose={() => {
              setSlug(candidate.slug);
              setBots(new Set());
            }}
          />
        ))}
      </fieldset>
      <div className="grid grid-cols-1 gap-10 sm:grid-cols-2">
        <section className="flex flex-col gap-3">
          <h2 className="font-serif text-xl font-semibold">{t('create.length.title')}</h2>
          <Segmented
            legend={t('create.length.legend')}
            value={String(length)}
            onChange={(value) => setLength(Number(value) as SessionLength)}
            options={scenario.lengths.map(({ minutes }) => ({
              value: String(minutes),
              label: t('create.length.minutes', { minutes }),
            }))}
          />
          <p className="text-sm text-soft">
            {plan && t('create.length.plan', { turns: plan.turns, weeks: plan.weeksPerTurn })}.{' '}
            {t('create.length.note')}
          </p>
        </section>
        <section className="flex flex-col gap-3">
          <h2 className="font-serif text-xl font-semibold">{t('create.intensity.title')}</h2>
          <Segmented
            legend={t('create.intensity.title')}
            value={intensity}
            onChange={setIntensity}
            options={[
              { value: 'plain', label: t('create.intensity.plain') },
              { value: 'concrete', label: t('create.intensity.concrete') },
            ]}
          />
          <p className="text-sm text-soft">{t(`create.intensity.${intensity}Note`)}</p>
        </section>
      </div>
      <BotSeats seats={scenario.seats} chosen={bots} onChange={setBots} />
      <div className="sticky bottom-0 -mx-4 flex flex-wrap items-center justify-end gap-4 border-t bg-ground px-4 py-3 pb-safe">
        <SubmissionNote submission={submission} />
        <Button type="submit" tone="primary" size="large" busy={submission.state === 'sending'}>
          {t('create.action')}
        </Button>
      </div>
    </form>
  );
}

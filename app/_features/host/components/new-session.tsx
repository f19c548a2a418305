'use client';

import { useRouter } from 'next/navigation';
import { useLocale } from 'use-intl/react';
import { createSession } from '#app/_features/host/api/sessions.ts';
import type { ScenarioCardView } from '#app/_features/host/components/host-views.ts';
import { NewSessionForm } from '#app/_features/host/components/new-session-form.tsx';
import { useSubmission } from '#app/_lib/api/use-submission.ts';
import { paths } from '#app/_lib/paths.ts';

/** Makes a session and goes to its lobby. */
export function NewSession({ scenarios }: { readonly scenarios: readonly ScenarioCardView[] }) {
  const router = useRouter();
  const locale = useLocale();
  const { submission, send } = useSubmission();
  return (
    <NewSessionForm
      scenarios={scenarios}
      submission={submission}
      onCreate={(choice) => {
        const title = scenarios.find(({ slug }) => slug === choice.scenario)?.title ?? choice.scenario;
        void send(() => createSession(choice, { title, locale })).then((made) => {
          if (made !== null) router.push(paths.desk(made.session));
        });
      }}
    />
  );
}

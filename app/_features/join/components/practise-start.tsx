'use client';

import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'use-intl/react';
import type { JoinableSession } from '#app/_features/join/components/join-views.ts';
import { SeatStep } from '#app/_features/join/components/seat-step.tsx';
import { beSomebody } from '#app/_lib/api/auth.ts';
import { request } from '#app/_lib/api/request.ts';
import { useSubmission } from '#app/_lib/api/use-submission.ts';
import { paths } from '#app/_lib/paths.ts';

interface PractiseStartProps {
  readonly slug: string;
  readonly session: JoinableSession;
}

/** Alone against bots: a seat, and it begins. */
export function PractiseStart({ slug, session }: PractiseStartProps) {
  const t = useTranslations('front');
  const router = useRouter();
  const locale = useLocale();
  const { submission, send } = useSubmission();
  return (
    <SeatStep
      session={session}
      submission={submission}
      onSeat={(chosen) => {
        const seat = chosen ?? session.seats[0]?.id;
        if (seat === undefined) return;
        void send(async () => {
          await beSomebody();
          return request<{ session: string }>('POST', '/practise', {
            name: t('practise.you'),
            scenario: slug,
            seat,
            locale,
          });
        }).then((begun) => {
          if (begun !== null) router.push(paths.room(begun.session));
        });
      }}
      onBack={() => router.push(paths.front)}
    />
  );
}

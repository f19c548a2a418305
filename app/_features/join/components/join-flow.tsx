'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import { useLocale } from 'use-intl/react';
import { join, lookUpCode, returnWith } from '#app/_features/join/api/join.ts';
import { CodeStep } from '#app/_features/join/components/code-step.tsx';
import type { JoinStep } from '#app/_features/join/components/join-views.ts';
import { NameStep } from '#app/_features/join/components/name-step.tsx';
import { SeatStep } from '#app/_features/join/components/seat-step.tsx';
import { useSubmission } from '#app/_lib/api/use-submission.ts';
import type { Locale } from '#app/_lib/locale.ts';
import { paths } from '#app/_lib/paths.ts';
import type { SeatId, SessionId } from '#engine/kernel/ids.ts';

/** Code, name, seat, in. A code that came with the link is looked up at once. */
export function JoinFlow({ initialCode }: { readonly initialCode: string }) {
  const router = useRouter();
  const locale = useLocale() as Locale;
  const [step, setStep] = useState<JoinStep>({ step: 'code' });
  const looking = useSubmission();
  const returning = useSubmission();
  const joining = useSubmission();

  const enter = (session: SessionId | null) => {
    if (session !== null) router.push(paths.room(session));
  };
  const lookUp = async (code: string) => {
    const session = await looking.send(() => lookUpCode(code, locale));
    if (session !== null) setStep({ step: 'name', code, session });
  };
  const sit = async (code: string, name: string, seat: SeatId | null) => {
    enter(await joining.send(() => join(code, name, seat)));
  };

  const first = useRef(initialCode);
  useEffect(() => {
    const code = first.current;
    first.current = '';
    if (code) void lookUp(code);
  });

  switch (step.step) {
    case 'code':
      return (
        <CodeStep
          initialCode={initialCode}
          submission={looking.submission}
          onCode={(code) => void lookUp(code)}
          returning={returning.submission}
          onReturn={(code) => void returning.send(() => returnWith(code)).then(enter)}
        />
      );
    case 'name':
      return (
        <NameStep
          session={step.session}
          initialName=""
          submission={joining.submission}
          onName={(name) => setStep({ ...step, step: 'seat', name })}
          onBack={() => setStep({ step: 'code' })}
        />
      );
    case 'seat':
      return (
        <SeatStep
          session={step.session}
          submission={joining.submission}
          onSeat={(seat) => void sit(step.code, step.name, seat)}
          onBack={() => setStep({ step: 'name', code: step.code, session: step.session })}
        />
      );
  }
}

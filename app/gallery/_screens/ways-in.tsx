'use client';

import { useState } from 'react';
import { AccountForm } from '#app/_features/host/components/account-form.tsx';
import { ExpiredLink } from '#app/_features/host/components/expired-link.tsx';
import { SignInForm } from '#app/_features/host/components/sign-in-form.tsx';
import { CodeStep } from '#app/_features/join/components/code-step.tsx';
import type { JoinableSession } from '#app/_features/join/components/join-views.ts';
import { NameStep } from '#app/_features/join/components/name-step.tsx';
import { SeatStep } from '#app/_features/join/components/seat-step.tsx';
import { idle, refused } from '#app/_lib/submission.ts';
import { SiteHeader } from '#app/_shared/site-header.tsx';
import { members, others } from '#app/gallery/_samples/seats.ts';

const session: JoinableSession = {
  scenario: 'The Oro Crisis',
  host: 'Ms Okafor',
  contentNote:
    'This scenario is about violence against civilians in an invented country. You read numbers and reports, and never act violence out. You may step out at any time.',
  seating: 'choose',
  seats: [
    ...members.map((face, index) => ({
      ...face,
      group: 'members' as const,
      people: index % 4,
      state: index % 4 === 0 ? ('free' as const) : index % 4 === 3 ? ('full' as const) : ('shared' as const),
    })),
    ...others.map((face) => ({ ...face, group: 'others' as const, people: 0, state: 'free' as const })),
  ],
};

const wrongCode = refused({ code: 'join/unknown-code', params: {} });

export function Join({ state }: { readonly state: string }) {
  return (
    <>
      <SiteHeader />
      {state === 'code' && (
        <CodeStep initialCode="" submission={idle} onCode={() => {}} returning={idle} onReturn={() => {}} />
      )}
      {state === 'wrong' && (
        <CodeStep
          initialCode="K7M4P"
          submission={wrongCode}
          onCode={() => {}}
          returning={idle}
          onReturn={() => {}}
        />
      )}
      {state === 'name' && (
        <NameStep session={session} initialName="" submission={idle} onName={() => {}} onBack={() => {}} />
      )}
      {state === 'seat' && (
        <SeatStep session={session} submission={idle} onSeat={() => {}} onBack={() => {}} />
      )}
    </>
  );
}

export function Account({ state }: { readonly state: string }) {
  const [signIn, setSignIn] = useState<'idle' | 'wrong'>('idle');
  return (
    <>
      <SiteHeader />
      <main id="content" className="mx-auto w-full max-w-md px-4 py-10">
        {state === 'sign-in' && (
          <SignInForm
            providers={[{ id: 'google', name: 'Google' }]}
            state={signIn}
            onSignIn={() => setSignIn('wrong')}
            onProvider={() => {}}
          />
        )}
        {state === 'first-run' && (
          <AccountForm
            kind="first-run"
            inviter=""
            shortestPassword={10}
            submission={idle}
            onCreate={() => {}}
          />
        )}
        {state === 'invitation' && (
          <AccountForm
            kind="invitation"
            inviter="Ms Okafor"
            shortestPassword={10}
            submission={idle}
            onCreate={() => {}}
          />
        )}
        {state === 'expired' && <ExpiredLink />}
      </main>
    </>
  );
}

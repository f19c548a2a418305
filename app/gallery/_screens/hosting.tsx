'use client';

import type { HostedSession, ScenarioCardView } from '#app/_features/host/components/host-views.ts';
import { NewSessionForm } from '#app/_features/host/components/new-session-form.tsx';
import { SessionList } from '#app/_features/host/components/session-list.tsx';
import { failed, type Loadable, loading, ready } from '#app/_lib/loadable.ts';
import { idle } from '#app/_lib/submission.ts';
import { SiteHeader } from '#app/_shared/site-header.tsx';
import { map } from '#app/gallery/_samples/map.ts';
import { members, others } from '#app/gallery/_samples/seats.ts';

const paths = { deskPath: '#', projectorPath: '#', debriefPath: '#' };

const sessions: readonly HostedSession[] = [
  {
    id: '1',
    scenario: 'The Oro Crisis',
    code: 'K7M4PX',
    status: 'playing',
    people: 22,
    turn: { number: 3, of: 6 },
    createdAt: 1_930_000_000_000,
    ...paths,
  },
  {
    id: '2',
    scenario: 'The Oro Crisis',
    code: 'R3TWQ8',
    status: 'lobby',
    people: 0,
    turn: null,
    createdAt: 1_929_800_000_000,
    ...paths,
  },
  {
    id: '3',
    scenario: 'The Oro Crisis',
    code: 'B9HXNA',
    status: 'paused',
    people: 18,
    turn: { number: 2, of: 4 },
    createdAt: 1_929_400_000_000,
    ...paths,
  },
  {
    id: '4',
    scenario: 'Practice for the conference',
    code: 'C4VEKD',
    status: 'ended',
    people: 31,
    turn: { number: 6, of: 6 },
    createdAt: 1_928_000_000_000,
    ...paths,
  },
];

const lists: Record<string, Loadable<readonly HostedSession[]>> = {
  list: ready(sessions),
  empty: ready([]),
  loading,
  failed: failed(() => {}),
};

const scenario: ScenarioCardView = {
  slug: 'oro',
  title: 'The Oro Crisis',
  summary:
    'Militias close in on the valleys of Tessin after a disputed election. The Council has six weeks of warning, if it listens.',
  contentNote: 'Violence against civilians, told in numbers. No images, no testimonies.',
  setting: 'invented',
  level: 'introductory',
  players: { from: 6, to: 40 },
  map,
  lengths: [
    { minutes: 60, turns: 3, weeksPerTurn: 4 },
    { minutes: 90, turns: 5, weeksPerTurn: 3 },
    { minutes: 120, turns: 6, weeksPerTurn: 2 },
  ],
  seats: [
    ...members.map((face) => ({ ...face, group: 'members' as const })),
    ...others.map((face) => ({ ...face, group: 'others' as const })),
  ],
};

export function Host({ state }: { readonly state: string }) {
  return (
    <>
      <SiteHeader />
      <main id="content" className="mx-auto w-full max-w-4xl px-4 py-8 sm:px-6">
        {state === 'new' ? (
          <NewSessionForm
            scenarios={[
              scenario,
              { ...scenario, slug: 'second', title: 'Before the Harvest', level: 'intermediate' },
            ]}
            submission={idle}
            onCreate={() => {}}
          />
        ) : (
          <SessionList
            sessions={lists[state] ?? loading}
            createPath="/gallery/host?state=new"
            deleting={null}
            onDelete={() => {}}
            onInvite={() => {}}
          />
        )}
      </main>
    </>
  );
}

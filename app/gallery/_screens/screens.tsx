'use client';

import dynamic from 'next/dynamic';
import type { ComponentType } from 'react';

interface ScreenProps {
  readonly state: string;
}

export interface Screen {
  readonly states: readonly string[];
  readonly component: ComponentType<ScreenProps>;
}

const waysIn = () => import('#app/gallery/_screens/ways-in.tsx');
const hosting = () => import('#app/gallery/_screens/hosting.tsx');
const lobbies = () => import('#app/gallery/_screens/lobbies.tsx');

/** Every screen of the product with its states, on invented content. */
export const screens: Readonly<Record<string, Screen>> = {
  join: { states: ['code', 'wrong', 'name', 'seat'], component: dynamic(() => waysIn().then((m) => m.Join)) },
  account: {
    states: ['sign-in', 'first-run', 'invitation', 'expired'],
    component: dynamic(() => waysIn().then((m) => m.Account)),
  },
  host: {
    states: ['list', 'new', 'empty', 'loading', 'failed'],
    component: dynamic(() => hosting().then((m) => m.Host)),
  },
  lobby: {
    states: ['lead', 'deputy', 'unseated', 'loading', 'offline', 'projector'],
    component: dynamic(() => lobbies().then((m) => m.Lobby)),
  },
};

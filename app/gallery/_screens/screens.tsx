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
const drafting = () => import('#app/gallery/_screens/drafting.tsx');
const desk = () => import('#app/gallery/_screens/desk.tsx');
const projector = () => import('#app/gallery/_screens/projector.tsx');
const debrief = () => import('#app/gallery/_screens/debrief.tsx');
const room = () => import('#app/gallery/_screens/room.tsx');

/** Sessions live in the browser alone, so the gallery shows them there alone. */
const inBrowser = (load: () => Promise<ComponentType<ScreenProps>>) => dynamic(load, { ssr: false });

/** Every screen of the product with its states, on invented content. */
export const screens: Readonly<Record<string, Screen>> = {
  join: {
    states: ['code', 'wrong', 'name', 'seat'],
    component: inBrowser(() => waysIn().then((m) => m.Join)),
  },
  account: {
    states: ['sign-in', 'first-run', 'invitation', 'expired'],
    component: inBrowser(() => waysIn().then((m) => m.Account)),
  },
  host: {
    states: ['list', 'new', 'empty', 'loading', 'failed'],
    component: inBrowser(() => hosting().then((m) => m.Host)),
  },
  lobby: {
    states: ['lead', 'deputy', 'unseated', 'loading', 'offline', 'projector'],
    component: inBrowser(() => lobbies().then((m) => m.Lobby)),
  },
  room: {
    states: [
      'council',
      'chair',
      'speaking',
      'open',
      'closed',
      'vote',
      'voted',
      'watching',
      'result',
      'situation',
      'talks',
      'thread',
      'muted',
      'seat',
      'ambassador',
      'record',
      'empty',
      'loading',
      'failed',
      'offline',
      'back',
      'paused',
      'elsewhere',
      'removed',
      'steppedOut',
      'botPlays',
    ],
    component: inBrowser(() => room().then((m) => m.Room)),
  },
  drafting: {
    states: ['started', 'new', 'revise', 'refused'],
    component: inBrowser(() => drafting().then((m) => m.Drafting)),
  },
  desk: {
    states: [
      'people',
      'lobby',
      'paused',
      'code',
      'code-failed',
      'consequences',
      'released',
      'waiting',
      'injects',
      'situation',
      'end-measure',
      'talks',
    ],
    component: inBrowser(() => desk().then((m) => m.Desk)),
  },
  projector: {
    states: ['floor', 'vote', 'result', 'closed', 'news', 'paper'],
    component: inBrowser(() => projector().then((m) => m.Projector)),
  },
  debrief: {
    states: [
      'happened',
      'meant',
      'wanted',
      'what-if',
      'what-if-waiting',
      'what-if-beginning',
      'what-if-working',
      'what-if-none',
      'what-if-failed',
      'now',
      'bare',
      'not-yet',
      'loading',
      'failed',
    ],
    component: inBrowser(() => debrief().then((m) => m.Debrief)),
  },
};

'use client';

import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { useCommand, useLiveData, useView } from '#app/_lib/live/live-session.tsx';
import { RejectionNamesContext, type SessionRejectionNames } from '#app/_shared/rejection-names.ts';
import type { ParticipantId, TextId } from '#engine/kernel/ids.ts';
import type { Actor } from '#engine/session/actor.ts';
import type { Ask } from '#engine/session/ask.ts';
import { type Probe, permitted } from '#engine/session/guards.ts';
import { person } from '#engine/session/lobby/slice.ts';
import type { Permit } from '#engine/session/permit.ts';
import type { View } from '#engine/session/slices.ts';
import type { Names } from '#engine/wire/messages.ts';
import type { FixedParts } from './fixed.ts';
import { namesIn, type SessionNames } from './names.ts';

/** A session as the components of its pages see it: what is held of it, what things are called, and what may be done. */
export interface Session {
  readonly view: View;
  readonly fixed: FixedParts;
  readonly names: SessionNames;
  /** People's names, by id; empty where erased. */
  readonly people: Names;
  readonly here: readonly ParticipantId[];
  /** A person's own words; null where they are hidden, erased, or not this page's to read. */
  readonly words: (text: TextId) => string | null;
  /** Whether it may be done now, and if not why. */
  readonly may: (probe: Probe) => Permit;
}

const SessionContext = createContext<Session | null>(null);

/** The session around a component. @throws outside of one. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('There is no session around this component');
  return session;
}

interface SessionProviderProps {
  readonly fixed: FixedParts;
  /** Shown until the first slices have arrived. */
  readonly fallback: ReactNode;
  readonly children: ReactNode;
}

export function SessionProvider({ fixed, fallback, children }: SessionProviderProps) {
  const view = useView();
  const data = useLiveData((live) => live);
  const names = useMemo(() => namesIn(fixed), [fixed]);
  const session = useMemo((): Session | null => {
    if (view === null || data === null) return null;
    const ask: Ask = { view, actor: actorOf(view), deck: fixed.deck };
    return {
      view,
      fixed,
      names,
      people: data.names,
      here: data.here,
      words: (text) => data.held.texts[text] ?? null,
      may: (probe) => permitted(ask, probe),
    };
  }, [view, data, fixed, names]);
  const forRefusals = useMemo(() => rejectionNamesOf(names), [names]);
  if (session === null) return fallback;
  return (
    <SessionContext value={session}>
      <RejectionNamesContext value={forRefusals}>{children}</RejectionNamesContext>
    </SessionContext>
  );
}

/** Names for sentences about refusals. What a page has no name for is called by its id elsewhere: here it has none. */
function rejectionNamesOf(names: SessionNames): SessionRejectionNames {
  const unlessId = (name: string, id: string) => (name === id ? null : name);
  return {
    measure: (id) => unlessId(names.measure(id), id),
    seat: (id) => names.seats.find((seat) => seat.id === id)?.name ?? null,
    indicator: (id) => unlessId(names.indicator(id), id),
  };
}

/** Who acts from this page. The server knows better; this is only for asking the guards what they would say. */
function actorOf(view: View): Actor {
  if (view.facilitators !== null) return { by: 'facilitator', facilitator: 'me' };
  if (view.me === null) return { by: 'host' };
  return { by: 'participant', participant: view.me, seat: person(view.public.lobby, view.me).seat };
}

export { useCommand };

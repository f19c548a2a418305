'use client';

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef } from 'react';
import type { Socket } from 'socket.io-client';
import { ServerClock } from '#app/_lib/server-clock.tsx';
import type { ParticipantId } from '#engine/kernel/ids.ts';
import type { SessionCommand } from '#engine/session/commands.ts';
import type { Rejection } from '#engine/session/rejection.ts';
import type { View } from '#engine/session/slices.ts';
import { sendCommand } from './outbox.ts';
import { randomId } from './random-id.ts';
import {
  type ConnectionStatus,
  connectSession,
  type LiveData,
  type SessionOpening,
} from './session-connection.ts';
import { viewOfHeld } from './view-of-held.ts';

interface Live {
  readonly opening: SessionOpening;
  readonly me: ParticipantId | null;
  readonly socket: { readonly current: Socket | null };
}

const LiveContext = createContext<Live | null>(null);

const dataKey = ({ session, as }: SessionOpening) => ['session', session, as, 'data'] as const;
const statusKey = ({ session, as }: SessionOpening) => ['session', session, as, 'status'] as const;

interface LiveSessionProps {
  readonly opening: SessionOpening;
  readonly me: ParticipantId | null;
  readonly children: ReactNode;
}

/**
 * Keeps a session open for the page below it. What is held of it lives in the query cache: events patch it, and components
 * read it through hooks that render anew only when their part has changed.
 */
export function LiveSession({ opening, me, children }: LiveSessionProps) {
  const client = useQueryClient();
  const socket = useRef<Socket | null>(null);
  const { session, as, code } = opening;
  useEffect(() => {
    const own: SessionOpening = { session, as, ...(code === undefined ? {} : { code }) };
    const connected = connectSession(own, {
      onData: (change) => {
        client.setQueryData<LiveData | null>(dataKey(own), (data) => change(data ?? null));
      },
      onStatus: (status) => {
        client.setQueryData<ConnectionStatus>(statusKey(own), status);
      },
    });
    socket.current = connected;
    return () => {
      connected.disconnect();
      socket.current = null;
      client.removeQueries({ queryKey: ['session', session, as] });
    };
  }, [client, session, as, code]);
  const live = useMemo(() => ({ opening, me, socket }), [opening, me]);
  return (
    <LiveContext value={live}>
      <TimedByServer>{children}</TimedByServer>
    </LiveContext>
  );
}

/** Countdowns follow the server's clock. Differences below a tenth of a second are the network's, not the clock's. */
function TimedByServer({ children }: { readonly children: ReactNode }) {
  const offset = useLiveData((data) => Math.round(data.offset / 100) * 100);
  return <ServerClock offset={offset ?? 0}>{children}</ServerClock>;
}

function useLive(): Live {
  const live = useContext(LiveContext);
  if (live === null) throw new Error('There is no session around this component');
  return live;
}

/** A part of what the page holds; null until the session has arrived. */
export function useLiveData<Part>(select: (data: LiveData) => Part): Part | null {
  const { opening } = useLive();
  const { data } = useQuery({
    queryKey: dataKey(opening),
    queryFn: () => null as LiveData | null,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    enabled: false,
    select: (held: LiveData | null) => (held === null ? null : select(held)),
  });
  return data ?? null;
}

export function useConnectionStatus(): ConnectionStatus {
  const { opening } = useLive();
  const { data } = useQuery({
    queryKey: statusKey(opening),
    queryFn: () => ({ is: 'connecting' }) as ConnectionStatus,
    enabled: false,
    initialData: { is: 'connecting' } as ConnectionStatus,
  });
  return data;
}

/** The session as this page may see it; null until it has arrived. */
export function useView(): View | null {
  const { me } = useLive();
  const held = useLiveData((data) => data.held);
  return useMemo(() => (held === null ? null : viewOfHeld(held, me)), [held, me]);
}

/** Which session the page has open, and as what. */
export function useOpening(): SessionOpening {
  return useLive().opening;
}

/** What a refused command throws: the rejection, worded where it is shown. */
export class Refused extends Error {
  readonly rejection: Rejection;
  constructor(rejection: Rejection) {
    super(rejection.code);
    this.rejection = rejection;
  }
}

/** Gives a command. Each call is one command with an id of its own; it succeeds once it is saved. */
export function useCommand() {
  const { socket } = useLive();
  return useMutation<number, Refused, SessionCommand>({
    retry: false,
    networkMode: 'always',
    mutationFn: async (command) => {
      if (socket.current === null) throw new Refused({ code: 'server/unreachable', params: {} });
      const reply = await sendCommand(socket.current, { id: randomId(), command });
      if (!reply.ok) throw new Refused(reply.rejection);
      return reply.seq;
    },
  });
}

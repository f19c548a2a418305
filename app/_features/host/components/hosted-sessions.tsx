'use client';

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { deleteSession, inviteHost, listSessions } from '#app/_features/host/api/sessions.ts';
import { InviteDialog } from '#app/_features/host/components/invite-dialog.tsx';
import { SessionList } from '#app/_features/host/components/session-list.tsx';
import { loadableOf } from '#app/_lib/loadable-query.ts';
import { paths } from '#app/_lib/paths.ts';

const sessionsKey = ['host', 'sessions'] as const;

/** A host's sessions, read anew whenever the page is looked at. */
export function HostedSessions() {
  const client = useQueryClient();
  const sessions = useQuery({ queryKey: sessionsKey, queryFn: listSessions, refetchOnWindowFocus: true });
  const removal = useMutation({
    mutationFn: deleteSession,
    onSettled: () => client.invalidateQueries({ queryKey: sessionsKey }),
  });
  const invitation = useMutation({ mutationFn: inviteHost });
  const [inviting, setInviting] = useState(false);
  return (
    <>
      <SessionList
        sessions={loadableOf(sessions)}
        createPath={paths.newSession}
        deleting={removal.isPending ? removal.variables : null}
        onDelete={(session) => removal.mutate(session)}
        onInvite={() => {
          invitation.reset();
          setInviting(true);
        }}
      />
      <InviteDialog
        open={inviting}
        onOpenChange={setInviting}
        link={invitation.data?.link ?? null}
        busy={invitation.isPending}
        onCreate={() => invitation.mutate()}
      />
    </>
  );
}

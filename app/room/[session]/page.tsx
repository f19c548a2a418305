import { redirect } from 'next/navigation';
import { currentIdentity } from '#app/_lib/current-user.ts';
import { paths } from '#app/_lib/paths.ts';
import { QueryProvider } from '#app/_lib/query-provider.tsx';
import { MessagesProvider } from '#app/_messages/messages-provider.tsx';
import { ParticipantPage } from '#app/_session/participant-page.tsx';
import { getDatabase } from '#db/connection.ts';
import { participantByAuthSession } from '#db/stores/participants.ts';
import type { SessionId } from '#engine/kernel/ids.ts';
import { isSessionId } from '#server/access/session-id.ts';

interface RoomProps {
  readonly params: Promise<{ readonly session: string }>;
}

/** A participant's page of a session: its lobby, its room and its debrief, as the session goes on. */
export default async function Page({ params }: RoomProps) {
  const { session } = await params;
  if (!isSessionId(session)) redirect(paths.join);
  const identity = await currentIdentity();
  const participant =
    identity === null
      ? null
      : await participantByAuthSession(getDatabase(), session as SessionId, identity.authSession);
  if (participant === null) redirect(paths.join);
  return (
    <MessagesProvider
      areas={[
        'session',
        'room',
        'lobby',
        'brief',
        'situation',
        'council',
        'drafting',
        'talks',
        'whatIf',
        'seat',
        'measures',
        'record',
        'debrief',
        'happenings',
      ]}
    >
      <QueryProvider>
        <ParticipantPage session={session as SessionId} me={participant.id} />
      </QueryProvider>
    </MessagesProvider>
  );
}

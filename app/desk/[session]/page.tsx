import { redirect } from 'next/navigation';
import { currentHost } from '#app/_lib/current-user.ts';
import { paths } from '#app/_lib/paths.ts';
import { QueryProvider } from '#app/_lib/query-provider.tsx';
import { MessagesProvider } from '#app/_messages/messages-provider.tsx';
import { DeskPage } from '#app/_session/desk-page.tsx';
import { getDatabase } from '#db/connection.ts';
import { addDesk, isFacilitator } from '#db/stores/desks.ts';
import { sessionById } from '#db/stores/sessions.ts';
import { isDeskKey } from '#server/access/desk-key.ts';
import { isSessionId } from '#server/access/session-id.ts';
import { authConfiguration } from '#server/auth/configuration.ts';

interface DeskProps {
  readonly params: Promise<{ readonly session: string }>;
  readonly searchParams: Promise<{ readonly key?: string | readonly string[] }>;
}

/** A session's desk, for its facilitators. A colleague who comes by the desk's link becomes one of them. */
export default async function Page({ params, searchParams }: DeskProps) {
  const { session } = await params;
  const { key } = await searchParams;
  if (!isSessionId(session)) redirect(paths.host);
  const host = await currentHost();
  if (host === null) {
    const next = typeof key === 'string' ? `${paths.desk(session)}?key=${key}` : paths.desk(session);
    redirect(`${paths.signIn}?next=${encodeURIComponent(next)}`);
  }
  const database = getDatabase();
  if (!(await isFacilitator(database, session, host.id))) {
    const invited =
      typeof key === 'string' && isDeskKey(key, session, Date.now(), authConfiguration().secret);
    const found = invited ? await sessionById(database, session) : null;
    if (found?.createdBy == null) redirect(paths.host);
    await addDesk(database, { session, host: host.id, openedBy: found.createdBy, at: Date.now() });
  }
  return (
    <MessagesProvider
      areas={[
        'session',
        'desk',
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
        <DeskPage session={session} myName={host.name} />
      </QueryProvider>
    </MessagesProvider>
  );
}

import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { paths } from '#app/_lib/paths.ts';
import { QueryProvider } from '#app/_lib/query-provider.tsx';
import { MessagesProvider } from '#app/_messages/messages-provider.tsx';
import { ProjectorPage } from '#app/_session/projector-page.tsx';
import { ThemeScope } from '#app/_shared/theme-scope.tsx';
import { outwardOrigin } from '#server/access/outward-origin.ts';
import { isSessionId } from '#server/access/session-id.ts';

interface ProjectorProps {
  readonly params: Promise<{ readonly session: string }>;
  readonly searchParams: Promise<{ readonly code?: string | readonly string[] }>;
}

/** What the room sees on the wall. It shows only what is public. */
export default async function Page({ params, searchParams }: ProjectorProps) {
  const { session } = await params;
  const { code } = await searchParams;
  if (!isSessionId(session)) redirect(paths.front);
  const host = (await headers()).get('host') ?? 'localhost';
  return (
    <ThemeScope theme="chamber">
      <MessagesProvider
        areas={[
          'session',
          'projector',
          'lobby',
          'situation',
          'whatIf',
          'council',
          'debrief',
          'happenings',
          'seat',
          'measures',
        ]}
      >
        <QueryProvider>
          <ProjectorPage
            session={session}
            code={typeof code === 'string' ? code : null}
            origin={outwardOrigin(host)}
          />
        </QueryProvider>
      </MessagesProvider>
    </ThemeScope>
  );
}

import { redirect } from 'next/navigation';
import { HostedSessions } from '#app/_features/host/components/hosted-sessions.tsx';
import { currentHost } from '#app/_lib/current-user.ts';
import { paths } from '#app/_lib/paths.ts';
import { QueryProvider } from '#app/_lib/query-provider.tsx';
import { MessagesProvider } from '#app/_messages/messages-provider.tsx';
import { SiteHeader } from '#app/_shared/site-header.tsx';

export default async function Page() {
  if ((await currentHost()) === null) redirect(paths.signIn);
  return (
    <MessagesProvider areas={['host']}>
      <SiteHeader />
      <main id="content" className="mx-auto w-full max-w-4xl px-4 pt-6 pb-16 sm:px-6">
        <QueryProvider>
          <HostedSessions />
        </QueryProvider>
      </main>
    </MessagesProvider>
  );
}

import { redirect } from 'next/navigation';
import { NewSession } from '#app/_features/host/components/new-session.tsx';
import { scenarioCards } from '#app/_features/host/scenario-cards.ts';
import { currentHost } from '#app/_lib/current-user.ts';
import { paths } from '#app/_lib/paths.ts';
import { MessagesProvider } from '#app/_messages/messages-provider.tsx';
import { SiteHeader } from '#app/_shared/site-header.tsx';

export default async function Page() {
  if ((await currentHost()) === null) redirect(`${paths.signIn}?next=${paths.newSession}`);
  return (
    <MessagesProvider areas={['host']}>
      <SiteHeader />
      <main id="content" className="mx-auto w-full max-w-4xl px-4 pt-6 pb-16 sm:px-6">
        <NewSession scenarios={await scenarioCards()} />
      </main>
    </MessagesProvider>
  );
}

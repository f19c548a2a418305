import { redirect } from 'next/navigation';
import { SignIn } from '#app/_features/host/components/sign-in.tsx';
import { currentHost } from '#app/_lib/current-user.ts';
import { paths } from '#app/_lib/paths.ts';
import { MessagesProvider } from '#app/_messages/messages-provider.tsx';
import { SiteHeader } from '#app/_shared/site-header.tsx';

interface SignInPageProps {
  readonly searchParams: Promise<{ readonly next?: string | readonly string[] }>;
}

export default async function Page({ searchParams }: SignInPageProps) {
  const { next } = await searchParams;
  const wanted = ownPath(next);
  if ((await currentHost()) !== null) redirect(wanted);
  return (
    <MessagesProvider areas={['account']}>
      <SiteHeader />
      <main id="content" className="mx-auto w-full max-w-md px-4 pt-6 pb-12">
        <SignIn next={wanted} />
      </main>
    </MessagesProvider>
  );
}

/** Only a path of ours: a link must not send whoever signs in somewhere else. */
function ownPath(next: string | readonly string[] | undefined): string {
  return typeof next === 'string' && /^\/(?![/\\])/.test(next) ? next : paths.host;
}

import { JoinFlow } from '#app/_features/join/components/join-flow.tsx';
import { MessagesProvider } from '#app/_messages/messages-provider.tsx';
import { normaliseCode } from '#app/_shared/join-code.ts';
import { SiteHeader } from '#app/_shared/site-header.tsx';

interface JoinPageProps {
  readonly searchParams: Promise<{ readonly code?: string | readonly string[] }>;
}

export default async function Page({ searchParams }: JoinPageProps) {
  const { code } = await searchParams;
  return (
    <MessagesProvider areas={['join']}>
      <SiteHeader />
      <JoinFlow initialCode={typeof code === 'string' ? normaliseCode(code) : ''} />
    </MessagesProvider>
  );
}

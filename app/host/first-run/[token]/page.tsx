import { AccountByLink } from '#app/_features/host/components/account-by-link.tsx';

interface LinkPageProps {
  readonly params: Promise<{ readonly token: string }>;
}

export default async function Page({ params }: LinkPageProps) {
  const { token } = await params;
  return <AccountByLink kind="first-run" token={token} />;
}

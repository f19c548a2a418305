import { CreateAccount } from '#app/_features/host/components/create-account.tsx';
import { ExpiredLink } from '#app/_features/host/components/expired-link.tsx';
import { MessagesProvider } from '#app/_messages/messages-provider.tsx';
import { SiteHeader } from '#app/_shared/site-header.tsx';
import { getDatabase } from '#db/connection.ts';
import { hostById } from '#db/stores/hosts.ts';
import { findInvitation } from '#db/stores/invitations.ts';
import { hashInvitationToken } from '#server/access/invitation-token.ts';
import { passwordLength } from '#server/auth/password-length.ts';

interface AccountByLinkProps {
  readonly kind: 'first-run' | 'invitation';
  readonly token: string;
}

/** The page of a one-time link: the form while the link is good, else what to do instead. */
export async function AccountByLink({ kind, token }: AccountByLinkProps) {
  const database = getDatabase();
  const invitation = await findInvitation(database, hashInvitationToken(token), Date.now());
  const inviter = invitation?.createdBy == null ? null : await hostById(database, invitation.createdBy);
  return (
    <MessagesProvider areas={['account']}>
      <SiteHeader />
      <main id="content" className="mx-auto w-full max-w-md px-4 pt-6 pb-12">
        {invitation === null ? (
          <ExpiredLink />
        ) : (
          <CreateAccount
            kind={kind}
            token={token}
            inviter={inviter?.name ?? ''}
            shortestPassword={passwordLength.least}
          />
        )}
      </main>
    </MessagesProvider>
  );
}

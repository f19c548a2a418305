import { eq } from 'drizzle-orm';
import type { Database, Transaction } from '#db/connection.ts';
import type { HostId } from '#db/ids.ts';
import { hosts } from '#db/schema/hosts.ts';
import type { Instant } from '#engine/kernel/instant.ts';

/** Somebody with an account. */
export interface Host {
  readonly id: HostId;
  /** In lower case. */
  readonly email: string;
  readonly name: string;
  readonly createdAt: Instant;
}

export interface NewHost {
  readonly id: HostId;
  readonly email: string;
  readonly passwordHash: string;
  readonly name: string;
}

/** The database, or a transaction of the caller's. */
type InTransaction = { readonly orm: Database['orm'] | Transaction };

const columns = { id: hosts.id, email: hosts.email, name: hosts.name, createdAt: hosts.createdAt };

/** Makes an account. Null when the address has one already, in whatever case it was written. */
export async function createHost({ orm }: InTransaction, host: NewHost, at: Instant): Promise<Host | null> {
  const [made] = await orm
    .insert(hosts)
    .values({ ...host, email: asKept(host.email), createdAt: at })
    .onConflictDoNothing({ target: hosts.email })
    .returning(columns);
  return made ?? null;
}

export async function hostById({ orm }: Database, host: HostId): Promise<Host | null> {
  const [found] = await orm.select(columns).from(hosts).where(eq(hosts.id, host));
  return found ?? null;
}

/** What signing in compares with: the one function that hands out a password's hash. */
export async function credentialsByEmail(
  { orm }: Database,
  email: string,
): Promise<{ readonly host: Host; readonly passwordHash: string } | null> {
  const [found] = await orm
    .select({ ...columns, passwordHash: hosts.passwordHash })
    .from(hosts)
    .where(eq(hosts.email, asKept(email)));
  if (found === undefined) return null;
  const { passwordHash, ...host } = found;
  return { host, passwordHash };
}

export async function setPassword({ orm }: Database, host: HostId, passwordHash: string): Promise<void> {
  await orm.update(hosts).set({ passwordHash }).where(eq(hosts.id, host));
}

/** Whether this installation has any account yet. */
export async function hasHosts({ orm }: InTransaction): Promise<boolean> {
  const found = await orm.select({ id: hosts.id }).from(hosts).limit(1);
  return found.length > 0;
}

function asKept(email: string): string {
  return email.trim().toLowerCase();
}

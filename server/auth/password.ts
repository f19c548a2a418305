import { hash, verify } from '@node-rs/argon2';

/** OWASP's choice for argon2id (Password Storage Cheat Sheet): 19 MiB of memory, two passes, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** The library's default algorithm is argon2id. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, cost);
}

/**
 * Whether the password is the one that was hashed. With `null`, for an account that does not exist, it takes as long and is
 * false, so that nobody learns from the wait who has an account.
 */
export async function isPassword(password: string, hashed: string | null): Promise<boolean> {
  if (hashed !== null) return verify(hashed, password);
  await hash(password, cost);
  return false;
}

import { networkInterfaces } from 'node:os';

export interface Addresses {
  /** For this machine alone. */
  readonly local: string;
  /** For others in the same network; null where this machine is in none. */
  readonly lan: string | null;
}

/** Where people find this server. A public URL that the operator gave is both. */
export function addressesOf(
  port: number,
  publicUrl: string | null,
  interfaces = networkInterfaces(),
): Addresses {
  if (publicUrl !== null) return { local: publicUrl, lan: publicUrl };
  const outward = Object.values(interfaces)
    .flatMap((addresses) => addresses ?? [])
    .find(
      ({ family, internal, address }) => family === 'IPv4' && !internal && !address.startsWith('169.254.'),
    );
  return {
    local: `http://localhost:${port}`,
    lan: outward === undefined ? null : `http://${outward.address}:${port}`,
  };
}

import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '#app/_lib/content-security-policy.ts';

const policy = (host: string, developing = false) =>
  contentSecurityPolicy({ nonce: 'bm9uY2U=', host, developing });

describe('contentSecurityPolicy', () => {
  it('lets scripts run by nonce alone', () => {
    expect(policy('192.168.1.4:3000')).toContain("script-src 'self' 'nonce-bm9uY2U=' 'strict-dynamic';");
    expect(policy('192.168.1.4:3000')).not.toMatch(/script-src[^;]*unsafe/);
  });

  it('allows the own socket by name and no other', () => {
    expect(policy('192.168.1.4:3000')).toContain(
      "connect-src 'self' ws://192.168.1.4:3000 wss://192.168.1.4:3000;",
    );
  });

  it('takes nothing into the policy from a host header that is no host', () => {
    expect(policy("evil; script-src 'unsafe-inline'")).toContain("connect-src 'self';");
  });

  it('never forces https, which a laptop on a LAN does not have', () => {
    expect(policy('host')).not.toContain('upgrade-insecure-requests');
  });

  it('allows eval only while developing', () => {
    expect(policy('host', true)).toContain("'unsafe-eval'");
  });
});

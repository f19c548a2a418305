// @ts-check
import { networkInterfaces } from 'node:os';

/** Telemetry is off whatever the machine's settings say: nothing about a class leaves the house. */
process.env.NEXT_TELEMETRY_DISABLED = '1';

/** Addresses at which phones on the same network reach this machine; `next dev` refuses origins it was not told of. */
function localAddresses() {
  return Object.values(networkInterfaces())
    .flat()
    .flatMap((entry) => (entry && !entry.internal && entry.family === 'IPv4' ? [entry.address] : []));
}

/** Headers for every answer. The content security policy needs a fresh nonce per page and is set in `proxy.ts`. */
const securityHeaders = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'same-origin' },
  {
    key: 'Permissions-Policy',
    value: 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  },
];

/** @type {import('next').NextConfig} */
const config = {
  reactStrictMode: true,
  poweredByHeader: false,
  devIndicators: false,
  allowedDevOrigins: [...localAddresses(), '*.local', '*.test'],
  // Types are checked by `tsc` on its own; a build on a teacher's laptop need not repeat it.
  typescript: { ignoreBuildErrors: true },
  experimental: {
    optimizePackageImports: ['radix-ui', 'lucide-react', 'd3-shape', 'd3-scale'],
  },
  turbopack: {
    root: import.meta.dirname,
    resolveAlias: {
      // Messages reach the formatter compiled (see app/_messages/load.ts); browsers are spared the ICU parser.
      'use-intl/format-message': 'use-intl/format-message/format-only',
    },
  },
  async headers() {
    return [{ source: '/:path*', headers: securityHeaders }];
  },
};

export default config;

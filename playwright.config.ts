import { defineConfig } from '@playwright/test';

/** Chromium as the journeys need it: no sandbox as root, no calls home, and a made-up name for this machine. */
const chromium = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Phones reach a laptop by plain http at an address that is not localhost, and so do the journeys.
  '--host-resolver-rules=MAP threshold.test 127.0.0.1',
];

/** Whole sessions in real browsers, one after another: each has several people in it already. */
export default defineConfig({
  testDir: 'e2e/journeys',
  outputDir: 'test-results',
  workers: 1,
  fullyParallel: false,
  forbidOnly: true,
  retries: 0,
  timeout: 480_000,
  expect: { timeout: 20_000 },
  use: {
    actionTimeout: 20_000,
    navigationTimeout: 40_000,
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: {
      args: chromium,
      ...(process.env.CHROMIUM_PATH ? { executablePath: process.env.CHROMIUM_PATH } : {}),
    },
  },
});

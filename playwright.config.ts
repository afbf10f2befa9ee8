// Browser tests run against the built game and the built server, never against the development server.
// Phones meet Lakon at a plain http address of the local network, where browsers withhold much; so does the phone here.

import { networkInterfaces } from 'node:os';
import { defineConfig } from '@playwright/test';
import { addressesOf } from './src/server/addresses.ts';
import { browserPath, NO_WEBGL_SWITCHES, QUIET_SWITCHES } from './src/tools/browser-program.ts';
import { browserPort } from './tests/support/browser-port.ts';

const port = await browserPort();
const onThisComputer = `http://127.0.0.1:${port}/`;
const onTheNetwork = addressesOf('0.0.0.0', port, networkInterfaces()).lan[0] ?? onThisComputer;

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  retries: 0,
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  timeout: 240_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: process.env.LAKON_E2E_REPORT ?? '.lakon/reports/e2e.json' }]],
  webServer: {
    command: 'node dist/server/main.mjs',
    url: `${onThisComputer}healthz`,
    env: { LAKON_PORT: String(port), LAKON_HOST: '0.0.0.0', LAKON_DATA: '.lakon/e2e-data' },
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
    timeout: 30_000,
  },
  use: {
    locale: 'id-ID',
    timezoneId: 'Asia/Makassar',
    screenshot: 'only-on-failure',
    // Pictures by software and moving words are most of what a test costs; those that are about them ask for them.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: { executablePath: browserPath(), args: [...QUIET_SWITCHES, ...NO_WEBGL_SWITCHES] },
    // What hangs is to say so, and not to wait for the end of the whole test.
    actionTimeout: 30_000,
    navigationTimeout: 60_000,
  },
  projects: [
    {
      name: 'phone',
      // These bring devices of every size themselves.
      testIgnore: /(desk|projector|projector-line|workshop)\.spec\.ts$/,
      use: {
        browserName: 'chromium',
        baseURL: onTheNetwork,
        viewport: { width: 360, height: 740 },
        deviceScaleFactor: 2,
        isMobile: true,
        hasTouch: true,
      },
    },
    {
      name: 'desktop',
      use: { browserName: 'chromium', baseURL: onThisComputer, viewport: { width: 1366, height: 768 } },
    },
  ],
});

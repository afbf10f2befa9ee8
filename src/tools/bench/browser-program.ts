// Which Chromium the benchmarks drive, and how it is started: the one that the tests use.
import { existsSync } from 'node:fs';
import { type Browser, chromium } from '@playwright/test';

const CANDIDATES = [
  process.env.LAKON_CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** Starts a headless Chromium; the browser that Playwright downloaded when the machine has none of its own. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: CANDIDATES.find((path) => path !== undefined && existsSync(path)),
    args: [
      '--no-sandbox',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--use-gl=angle',
      '--use-angle=swiftshader',
      '--enable-unsafe-swiftshader',
    ],
  });
}

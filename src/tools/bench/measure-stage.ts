// With the stage up: how many bytes it all came to, and what an idle scene costs.
import type { Browser } from '@playwright/test';
import { idleMs } from './measure-load.ts';

export interface StageFigures {
  /** Bytes on the wire once the stage, its cast and its place are drawn. */
  bytes: number;
  /** Main-thread milliseconds in ten seconds in which nobody does anything. */
  idleMs: number;
}

/** Opens a play, waits until the stage sleeps, then watches it do nothing. */
export async function measureStage(browser: Browser, url: string): Promise<StageFigures> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'id-ID' });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Performance.enable');
    let bytes = 0;
    session.on('Network.loadingFinished', (event) => {
      bytes += event.encodedDataLength;
    });
    await page.goto(url);
    while ((await page.getByTestId('choice').count()) === 0) {
      await page
        .getByTestId('continue')
        .click({ timeout: 2_000 })
        .catch(() => undefined);
    }
    await page.locator('#stage[data-stage="asleep"]').waitFor({ state: 'attached', timeout: 60_000 });
    return { bytes, idleMs: await idleMs(page, session, 10) };
  } finally {
    await context.close();
  }
}

// Loads a page in a fresh browser context and measures what it took until the first choice could be pressed.
import { setTimeout } from 'node:timers/promises';
import type { Browser, CDPSession, Page } from '@playwright/test';

export interface Load {
  /** Bytes on the wire, headers included. */
  bytes: number;
  requests: number;
  /** Milliseconds from the start of navigation until a choice can be pressed. */
  ms: number;
  /** Milliseconds of main-thread work until then. */
  mainMs: number;
}

export interface LoadOptions {
  url: string;
  /** 150 ms round trip, 1.6 Mbit/s, processor slowed four times. */
  slow: boolean;
}

/** One load, cold cache. The page under test gets a robot that presses `continue` as soon as it is there. */
export async function measureLoad(browser: Browser, { url, slow }: LoadOptions): Promise<Load> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'id-ID' });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const wire = await countWire(session, slow);
    await page.addInitScript({ content: ROBOT });
    await page.goto(url, { waitUntil: 'commit' });
    await page.waitForFunction(
      () => (window as never as { firstChoice?: number }).firstChoice !== undefined,
      undefined,
      {
        polling: 50,
        timeout: 120_000,
      },
    );
    const [began, at] = await page.evaluate(
      () => [performance.timeOrigin, (window as never as { firstChoice: number }).firstChoice] as const,
    );
    return { mainMs: await mainThreadMs(session), ms: at, ...(await wire.until(began + at)) };
  } finally {
    await context.close();
  }
}

/**
 * Presses what goes on, and notes when a choice is there: runs inside the page, before its own scripts. Text and not a
 * function, since what compiles this file would leave references in it that the page does not have.
 */
const ROBOT = `
  const look = () => {
    if (document.querySelector('[data-testid=choice]:not([disabled])')) {
      window.firstChoice = performance.now();
      return;
    }
    document.querySelector('[data-testid=continue]')?.click();
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
`;

interface Wire {
  /** What had begun by then, whole, though its last bytes may come later. The moment by the page's clock, in milliseconds since 1970. */
  until(moment: number): Promise<{ bytes: number; requests: number }>;
}

async function countWire(session: CDPSession, slow: boolean): Promise<Wire> {
  await session.send('Network.enable');
  await session.send('Performance.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  if (slow) {
    const bytesPerSecond = (1.6 * 1024 * 1024) / 8;
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 150,
      downloadThroughput: bytesPerSecond,
      uploadThroughput: bytesPerSecond,
    });
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  }
  const requests = new Map<string, { began: number; bytes?: number }>();
  session.on('Network.requestWillBeSent', ({ requestId, wallTime }) => {
    requests.set(requestId, { began: wallTime * 1000 });
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const request = requests.get(requestId);
    if (request) request.bytes = encodedDataLength;
  });
  session.on('Network.loadingFailed', ({ requestId }) => requests.delete(requestId));
  return {
    async until(moment) {
      const before = () => [...requests.values()].filter((one) => one.began < moment);
      while (before().some((one) => one.bytes === undefined)) await setTimeout(20);
      return { bytes: before().reduce((sum, one) => sum + (one.bytes ?? 0), 0), requests: before().length };
    },
  };
}

/** Main-thread work since the page began, in milliseconds. */
export async function mainThreadMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find((metric) => metric.name === 'TaskDuration')?.value ?? 0) * 1000;
}

/** Main-thread milliseconds that a page spends while nobody touches it. */
export async function idleMs(page: Page, session: CDPSession, seconds: number): Promise<number> {
  const before = await mainThreadMs(session);
  await page.waitForTimeout(seconds * 1000);
  return (await mainThreadMs(session)) - before;
}

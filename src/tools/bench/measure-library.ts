// How long the library takes to open on a device that keeps many plays, beside one that keeps none: in turns, in the same browser.
import type { Browser, BrowserContext, Page } from '@playwright/test';

export interface LibraryFigures {
  /** Median milliseconds from the start of navigation until everything that is kept can be seen. */
  emptyMs: number;
  fullMs: number;
  /** How many times as long the full one takes: the median over pairs of visits that follow each other, whatever else the machine does meanwhile. */
  ratio: number;
}

const ROUNDS = 15;
/** The first visits fill the browser's own caches. */
const UNCOUNTED = 2;

/** `plays` in the form in which the page stores them. The processor is slowed four times, as a cheap phone's would be. */
export async function measureLibrary(browser: Browser, url: string, plays: readonly object[]): Promise<LibraryFigures> {
  const devices = await Promise.all([openDevice(browser, url, []), openDevice(browser, url, plays)]);
  try {
    const pairs: [empty: number, full: number][] = [];
    for (let round = 0; round < UNCOUNTED + ROUNDS; round++) {
      pairs.push([await visit(devices[0], url, false), await visit(devices[1], url, true)]);
    }
    const counted = pairs.slice(UNCOUNTED);
    return {
      emptyMs: median(counted.map(([empty]) => empty)),
      fullMs: median(counted.map(([, full]) => full)),
      ratio: median(counted.map(([empty, full]) => full / empty)),
    };
  } finally {
    await Promise.all(devices.map((device) => device.close()));
  }
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

/** A device that has met Lakon before and keeps these plays. */
async function openDevice(browser: Browser, url: string, plays: readonly object[]): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'id-ID' });
  const page = await context.newPage();
  await page.goto(url);
  await page.waitForFunction(() => localStorage.getItem('lakon-visited') === 'yes');
  await page.evaluate(FILL(plays));
  await page.close();
  return context;
}

async function visit(device: BrowserContext, url: string, full: boolean): Promise<number> {
  const page = await device.newPage();
  try {
    const session = await device.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await page.addInitScript({ content: WATCH(full) });
    await page.goto(url, { waitUntil: 'commit' });
    return await shownAt(page);
  } finally {
    await page.close();
  }
}

async function shownAt(page: Page): Promise<number> {
  await page.waitForFunction(() => (window as never as { shown?: number }).shown !== undefined, undefined, {
    polling: 50,
    timeout: 60_000,
  });
  return page.evaluate(() => (window as never as { shown: number }).shown);
}

// Text and not functions: what compiles this file would leave references in them that the page does not have.

const FILL = (plays: readonly object[]) => `new Promise((resolve, reject) => {
  const open = indexedDB.open('lakon');
  open.onerror = () => reject(open.error);
  open.onsuccess = () => {
    const write = open.result.transaction('plays', 'readwrite');
    for (const play of ${JSON.stringify(plays)}) write.objectStore('plays').put(play);
    write.onabort = () => reject(write.error);
    write.oncomplete = () => {
      open.result.close();
      resolve();
    };
  };
})`;

/** Notes when the cards stand, and on a full device also what the latest play came to. */
const WATCH = (full: boolean) => `
  const look = () => {
    const cards = document.querySelector('[data-testid=scenario-card]');
    const plays = document.querySelector('[data-testid=card-result]');
    if (cards && (plays || ${!full})) window.shown = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
`;
